package vn.xaso.signing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The independent judge: `pdfsig` of poppler, in a process of its own.
public final class Pdfsig {

    private Pdfsig() {}

    public static String judge(byte[] pdf, Path folder) throws Exception {
        var file = Files.write(folder.resolve("judged.pdf"), pdf);
        var output = folder.resolve("judgement.txt");
        var process = new ProcessBuilder("pdfsig", "-nssdir", folder.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("pdfsig does not end");
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
