package vn.xaso.signing.gateway.dss;

import java.util.Locale;
import vn.xaso.kernel.process.WorkerProgram;

/// Measures how many signatures are checked and made in a second of one core, and prints it.
///
/// Lies in this package because the library is known nowhere else. Arguments: seconds of a round, then perhaps a folder
/// with PDF files of others to be checked.
public final class SignaturesBench {

    private static final int ROUNDS = 3;

    private SignaturesBench() {}

    public static void main(String... arguments) throws Exception {
        WorkerProgram.silence();
        int seconds = Integer.parseInt(arguments[0]);
        var papers = SignedPapers.make();
        new CheckingBench(papers, seconds, ROUNDS).run();
        new SigningBench(papers.authority(), seconds, ROUNDS).run();
        if (arguments.length > 1) {
            new FolderBench(arguments[1], papers.trust()).run();
        }
    }

    /// @param must the least or the most that it has to be; empty where it is only told
    static void print(String what, String measured, String must) {
        System.out.printf(Locale.ROOT, "%-62s %-34s %s%n", what, measured, must);
    }
}
