package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.pades.SignatureImageParameters;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.signing.domain.SignedPapers;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.UnlockedKey;

/// Signs, with a time-stamp where there is one to be had.
@Component
class Pen {

    private final StampAuthority authority;
    private final SignedPapers papers;

    Pen(StampAuthority authority, SignedPapers papers) {
        this.authority = authority;
        this.papers = papers;
    }

    byte[] sign(byte[] pdf, UnlockedKey key, Instant at, SignaturePlace place) {
        return outside(pdf, key, at)
                .orElseGet(() -> noted(Library.WRITER.sign(pdf, key, at, place, authority), key, at));
    }

    /// Only words, no picture.
    byte[] write(byte[] pdf, UnlockedKey key, Instant at, SignatureImageParameters words) {
        return outside(pdf, key, at)
                .orElseGet(() -> noted(Library.WRITER.sign(pdf, key, at, words, false, authority), key, at));
    }

    /// Whether that program put a stamp is not asked: one more does no harm.
    private Optional<byte[]> outside(byte[] pdf, UnlockedKey key, Instant at) {
        return key.whole().map(hand -> noted(new PadesWriter.Written(hand.sign(pdf), false), key, at));
    }

    private byte[] noted(PadesWriter.Written written, UnlockedKey key, Instant at) {
        papers.note(key.holder().unit(), key.name(), written.pdf(), written.stamped(), at);
        return written.pdf();
    }
}
