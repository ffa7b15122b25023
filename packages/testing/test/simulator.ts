// The one door between this package and the simulator, for tests alone: the sources know it by its HTTP face.
export { createSimulator } from 'aep-sim';
