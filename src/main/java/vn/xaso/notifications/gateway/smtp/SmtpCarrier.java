package vn.xaso.notifications.gateway.smtp;

import org.springframework.stereotype.Component;
import vn.xaso.notifications.application.MailCarrier;
import vn.xaso.notifications.application.MailSettings;
import vn.xaso.notifications.domain.Undelivered;

/// Opens a line to the mail server. Names nothing of the mail library, which is loaded with the first letter.
@Component
class SmtpCarrier implements MailCarrier {

    private final MailSettings settings;

    SmtpCarrier(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public Line open() throws Undelivered {
        return SmtpLine.open(settings, null);
    }
}
