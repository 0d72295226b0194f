package vn.xaso.signing.gateway.dss;

import java.io.IOException;
import vn.xaso.kernel.process.WorkerProgram;

/// The process that checks strange files.
public final class CheckProgram {

    private final PadesReader reader = Library.READER;
    private TrustSet known = TrustSet.EMPTY;

    private CheckProgram() {}

    public static void main(String[] arguments) throws IOException {
        WorkerProgram.serve(() -> new CheckProgram()::answer);
    }

    private byte[] answer(byte[][] question) {
        var circumstances = CheckMessage.circumstances(question[0]);
        var trust = circumstances.trust();
        if (trust != null) {
            known = trust;
        }
        return CheckMessage.write(reader.find(question[1], known, circumstances.now()));
    }
}
