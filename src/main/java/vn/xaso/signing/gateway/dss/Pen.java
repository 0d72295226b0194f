package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.pades.SignatureImageParameters;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.UnlockedKey;

/// Signs, with a time-stamp where there is one to be had.
@Component
class Pen {

    private final StampAuthority authority;

    Pen(StampAuthority authority) {
        this.authority = authority;
    }

    byte[] sign(byte[] pdf, UnlockedKey key, Instant at, SignaturePlace place) {
        return Library.WRITER.sign(pdf, key, at, place, authority).pdf();
    }

    /// Only words, no picture.
    byte[] write(byte[] pdf, UnlockedKey key, Instant at, SignatureImageParameters words) {
        return Library.WRITER.sign(pdf, key, at, words, false, authority).pdf();
    }
}
