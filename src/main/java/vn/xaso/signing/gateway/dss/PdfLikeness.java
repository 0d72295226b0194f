package vn.xaso.signing.gateway.dss;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.signing.SignatureReport.Change;
import vn.xaso.signing.domain.SameDocument;

/// Compares two states of a PDF by their bytes and by what a reader sees.
@Component
class PdfLikeness implements SameDocument {

    private static final int RANGE = 4;
    private static final int LONGEST_TITLE = 300;
    private static final Set<Change> SIGNING =
            EnumSet.of(Change.SIGNATURE_ADDED, Change.TIME_STAMP_ADDED, Change.VALIDATION_DATA);

    @Override
    public byte[] fingerprint(byte[] pdf) {
        try (var document = SignaturePlace.open(pdf)) {
            int signed = 0;
            for (var signature : document.getSignatureDictionaries()) {
                var range = signature.getByteRange();
                signed = Math.max(signed, range == null || range.length != RANGE ? 0 : range[2] + range[3]);
            }
            if (signed == 0 || signed > pdf.length) {
                return digest().digest(pdf);
            }
            var digest = digest();
            digest.update(Arrays.copyOf(pdf, signed));
            for (var field : DocumentShape.of(document).fields().entrySet()) {
                var words = field.getKey() + "=" + field.getValue().value() + "\n";
                digest.update(words.getBytes(StandardCharsets.UTF_8));
            }
            return digest.digest();
        } catch (IOException fault) {
            throw SignaturePlace.unreadable(fault);
        }
    }

    @Override
    public String title(byte[] pdf) {
        try (var document = SignaturePlace.open(pdf)) {
            var title =
                    Objects.requireNonNullElse(document.getDocumentInformation().getTitle(), "");
            var line = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            return line.substring(0, Math.min(LONGEST_TITLE, line.length()));
        } catch (IOException fault) {
            throw SignaturePlace.unreadable(fault);
        }
    }

    @Override
    public boolean isOnlySigned(byte[] before, byte[] after) {
        if (after.length <= before.length || !Arrays.equals(after, 0, before.length, before, 0, before.length)) {
            return false;
        }
        try (var first = SignaturePlace.open(before);
                var second = SignaturePlace.open(after)) {
            var changes = DocumentShape.of(first).changesIn(DocumentShape.of(second));
            return changes.contains(Change.SIGNATURE_ADDED) && SIGNING.containsAll(changes);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
