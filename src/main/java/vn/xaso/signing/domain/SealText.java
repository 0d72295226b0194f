package vn.xaso.signing.domain;

import java.text.Normalizer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.xaso.kernel.OfficeClock;

/// What the organisation's signature says on a paper that carries no seal.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 8 (attachments), ô 14 (electronic copies)
public final class SealText {

    /// With the time zone of Việt Nam as ISO 8601 writes it.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");

    private SealText() {}

    public static String ofAttachment(String numberAndSymbol, Instant at) {
        return composed(numberAndSymbol + "; " + time(at));
    }

    public static String ofCopy(String kind, String organisation, Instant at) {
        return composed(kind + "; " + organisation + "; " + time(at));
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(OfficeClock.ZONE));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
