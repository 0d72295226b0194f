package vn.xaso.documents.reading.gateway.mail;

import org.springframework.stereotype.Component;
import vn.xaso.documents.reading.LetterOpener;

/// Opens e-mails. Names nothing of the mail library, which is loaded with the first of them.
@Component
class MailFile implements LetterOpener {

    @Override
    public Letter open(byte[] eml) {
        return MailReading.open(eml);
    }
}
