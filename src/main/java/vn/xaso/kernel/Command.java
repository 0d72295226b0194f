package vn.xaso.kernel;

import java.io.PrintStream;
import java.util.List;

/// Work that an operator asks for at the command line, such as `./xaso import units FILE`.
///
/// It runs on the same data folder as the program, also while the program serves: then it uses the database that runs
/// already. No web server is started for it, and beans are made only when they are asked for.
public interface Command {

    /// The words that ask for it, such as `import units`.
    String name();

    /// Does the work.
    ///
    /// @param arguments what follows the name, without `--data DIR`
    /// @param out the standard output; nothing but the result may go there
    /// @return the exit code: 0 done, 1 not done, 2 wrong arguments
    int run(List<String> arguments, PrintStream out);
}
