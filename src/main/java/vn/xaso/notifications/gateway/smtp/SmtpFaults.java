package vn.xaso.notifications.gateway.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import vn.xaso.notifications.domain.MailFault;
import vn.xaso.notifications.domain.Undelivered;

/// What a fault of Jakarta Mail means.
final class SmtpFaults {

    private static final int PERMANENT = 500;

    private SmtpFaults() {}

    static Undelivered of(MessagingException refused) {
        var answered = answered(refused);
        if (answered != null) {
            return answered;
        }
        if (refused instanceof AuthenticationFailedException) {
            return new Undelivered(MailFault.SIGN_IN, 0);
        }
        var text = String.valueOf(refused.getMessage());
        if (text.contains("STARTTLS") || text.contains("TLS")) {
            return new Undelivered(MailFault.SECURITY, 0);
        }
        return new Undelivered(cause(refused), 0);
    }

    private static @org.jspecify.annotations.Nullable Undelivered answered(MessagingException refused) {
        for (Exception at = refused; at instanceof MessagingException known; at = known.getNextException()) {
            if (at instanceof SMTPAddressFailedException address) {
                return reply(address.getReturnCode(), MailFault.RECIPIENT);
            }
            if (at instanceof SMTPSenderFailedException sender) {
                return reply(sender.getReturnCode(), MailFault.REFUSED);
            }
            if (at instanceof SMTPSendFailedException letter && known.getNextException() == null) {
                return reply(letter.getReturnCode(), MailFault.REFUSED);
            }
        }
        return null;
    }

    private static Undelivered reply(int code, MailFault lasting) {
        return new Undelivered(code >= PERMANENT ? lasting : MailFault.LATER, code);
    }

    private static MailFault cause(MessagingException refused) {
        for (Throwable at = refused; at != null; at = at.getCause()) {
            switch (at) {
                case SocketTimeoutException slow -> {
                    return MailFault.SLOW;
                }
                case SSLException insecure -> {
                    return MailFault.SECURITY;
                }
                case ConnectException nobody -> {
                    return MailFault.UNREACHABLE;
                }
                case UnknownHostException nowhere -> {
                    return MailFault.UNREACHABLE;
                }
                case NoRouteToHostException away -> {
                    return MailFault.UNREACHABLE;
                }
                default -> {}
            }
        }
        return MailFault.OTHER;
    }
}
