import org.junit.jupiter.api.Test;

/** Runs the tests of a class, each on an object of its own, as JUnit does. */
public final class Run {
  public static void main(String[] names) throws Exception {
    var type = Class.forName(names[0]);
    var constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    var passed = 0;
    for (var method : type.getDeclaredMethods()) {
      if (!method.isAnnotationPresent(Test.class)) continue;
      method.setAccessible(true);
      method.invoke(constructor.newInstance());
      passed++;
    }
    System.out.println(passed + " passed");
  }
}
