import { render } from 'preact';

render(<h1>aep-sim</h1>, document.body);
