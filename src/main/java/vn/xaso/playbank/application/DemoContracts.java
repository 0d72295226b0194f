package vn.xaso.playbank.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.xaso.kernel.Sha256;

/// Gives the demonstration its contracts with the bank that it ships, both sides: addresses and secrets that nobody has
/// written down. A contract that is set by hand goes first.
public final class DemoContracts implements EnvironmentPostProcessor {

    private static final String HERE = "/trinh-dien/ngan-hang";
    private static final String TERMINAL = "XASODEMO";
    private static final int SECRET_BYTES = 32;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("xaso.demo", Boolean.class, false)) {
            sign(environment, environment.getProperty("server.port", Integer.class, 0));
        }
    }

    /// @param port of the program, or 0 where nobody knows it yet: then nobody asks the bank from outside a browser
    public static void sign(ConfigurableEnvironment environment, int port) {
        var root = secret(environment.getProperty("xaso.folder.data", ""));
        var words = new HashMap<String, Object>();
        words.put("xaso.payments.vnpay.address", HERE + "/vnpay/paymentv2/vpcpay.html");
        words.put("xaso.payments.vnpay.terminal", TERMINAL);
        words.put("xaso.payments.vnpay.secret", Sha256.hex("vnpay" + root));
        words.put("xaso.playbank.terminal", TERMINAL);
        words.put("xaso.playbank.secret", Sha256.hex("vnpay" + root));
        words.put("xaso.playbank.token", Sha256.hex("token" + root));
        words.put("xaso.playbank.platform-secret", Sha256.hex("platform" + root));
        if (port > 0) {
            var address = "http://127.0.0.1:" + port + HERE;
            words.put("xaso.payments.vnpay.questions", address + "/vnpay/merchant_webapi/api/transaction");
            words.putAll(platform(address, root));
        }
        environment.getPropertySources().addLast(new MapPropertySource("play bank", words));
    }

    private static Map<String, Object> platform(String address, String root) {
        return Map.of(
                "xaso.payments.platform.address",
                address + "/nen-tang",
                "xaso.payments.platform.partner",
                TERMINAL,
                "xaso.payments.platform.token",
                Sha256.hex("token" + root),
                "xaso.payments.platform.secret",
                Sha256.hex("platform" + root),
                "xaso.payments.platform.account",
                "1234567890123",
                "xaso.payments.platform.bank",
                "970405",
                "xaso.payments.platform.holder",
                "UBND XA TRINH DIEN",
                "xaso.playbank.token",
                Sha256.hex("token" + root),
                "xaso.playbank.platform-secret",
                Sha256.hex("platform" + root));
    }

    /// The same after a restart: whoever is on the way to pay can go on.
    private static String secret(String folder) {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var fresh = HexFormat.of().formatHex(bytes);
        var keys = Path.of(folder).resolve("keys");
        var file = keys.resolve("play-bank");
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            if (Files.isDirectory(keys)) {
                Files.writeString(file, fresh + "\n");
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return fresh;
        } catch (IOException unwritable) {
            return fresh;
        }
    }
}
