package vn.xaso.notifications.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mail server of the office.
///
/// @param host its name; empty: there is none
/// @param port 0: what is usual for that kind of line
/// @param user empty: nobody signs in
/// @param passwordFile a file that holds the password, instead of `password`
/// @param from the sender's address
/// @param limit how long the server may take for one answer
/// @param every time between two rounds; zero: never
@ConfigurationProperties("xaso.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String passwordFile,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Tls tls,
        @DefaultValue("20s") Duration limit,
        @DefaultValue("30s") Duration every) {

    private static final int USUAL_PORT = 25;
    private static final int USUAL_STARTTLS_PORT = 587;
    private static final int USUAL_TLS_PORT = 465;

    /// How the line is made secure.
    public enum Tls {
        /// Not at all; only for a server on the same machine.
        NONE,
        /// The line begins open and has to become secure before anything is said.
        STARTTLS,
        /// Secure from the first byte.
        TLS
    }

    public int portInUse() {
        return port != 0
                ? port
                : switch (tls) {
                    case NONE -> USUAL_PORT;
                    case STARTTLS -> USUAL_STARTTLS_PORT;
                    case TLS -> USUAL_TLS_PORT;
                };
    }

    /// Read when it is needed, so that a changed file counts without a new start.
    public String secret() {
        if (passwordFile.isEmpty()) {
            return password;
        }
        try {
            return Files.readString(Path.of(passwordFile)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of the mail password cannot be read", unreadable);
        }
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + portInUse() + " " + tls + "]";
    }
}
