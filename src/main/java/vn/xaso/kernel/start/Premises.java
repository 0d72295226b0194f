package vn.xaso.kernel.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.StartFault;

/// Looks before the start whether folder and port can be had, so that a plain mistake gets a plain line.
final class Premises {

    private static final String PURPOSE = "purpose";

    private Premises() {}

    /// Makes the folder, closed to others. Root's folder may be passed through (not read) by the database's own user.
    static void prepare(Invocation invocation) {
        var data = invocation.data();
        try {
            if (!Files.exists(data)) {
                Files.createDirectories(data);
                close(data, "root".equals(System.getProperty("user.name")) ? "rwx--x--x" : "rwx------");
            }
            if (!Files.isDirectory(data) || !Files.isWritable(data)) {
                throw unwritable(data);
            }
            for (var name : List.of("files", "keys")) {
                if (Files.notExists(data.resolve(name))) {
                    close(Files.createDirectory(data.resolve(name)), "rwx------");
                }
            }
            keepPurpose(invocation);
        } catch (IOException fault) {
            throw unwritable(data);
        }
    }

    static void refuseTakenPort(int port, @Nullable String address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            var at = address == null || address.isBlank()
                    ? InetAddress.getLoopbackAddress()
                    : InetAddress.getByName(address);
            socket.bind(new InetSocketAddress(at, port));
        } catch (BindException taken) {
            throw takenPort(port);
        } catch (IOException unknown) {
            // the web server will say it better
        }
    }

    static StartFault takenPort(int port) {
        return new StartFault(
                "Cổng " + port + " không dùng được (chương trình khác đang dùng?); chọn cổng khác bằng --port",
                "Port " + port + " cannot be used (taken by another program?); choose another one with --port");
    }

    /// A demo on the folder of an office, or the other way round, would mix invented people with real ones.
    private static void keepPurpose(Invocation invocation) throws IOException {
        if (invocation.mode() == Invocation.Mode.COMMAND) {
            return;
        }
        var file = invocation.data().resolve(PURPOSE);
        var purpose = invocation.mode().folder();
        if (Files.notExists(file)) {
            Files.writeString(file, purpose + "\n");
        }
        if (!Files.readString(file).strip().equals(purpose)) {
            throw new StartFault(
                    "Thư mục " + invocation.data() + " thuộc về ./xaso "
                            + (purpose.equals("demo")
                                    ? "start, không phải bản demo"
                                    : "demo, không phải hệ thống thật"),
                    "The data folder belongs to ./xaso " + (purpose.equals("demo") ? "start" : "demo"));
        }
    }

    private static void close(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private static StartFault unwritable(Path data) {
        return new StartFault(
                "Không ghi được vào thư mục dữ liệu " + data + "; chọn thư mục khác bằng --data",
                "The data folder cannot be written; choose another one with --data");
    }
}
