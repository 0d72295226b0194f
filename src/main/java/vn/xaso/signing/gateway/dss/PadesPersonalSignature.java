package vn.xaso.signing.gateway.dss;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.PersonalSignature;
import vn.xaso.signing.domain.UnlockedKey;

@Component
class PadesPersonalSignature implements PersonalSignature {

    private final Pen pen;

    PadesPersonalSignature(Pen pen) {
        this.pen = pen;
    }

    @Override
    public byte[] sign(byte[] pdf, OpenedKey key, Instant at) {
        if (key.holder().kind() != KeyHolder.Kind.PERSON) {
            throw new IllegalArgumentException("A person signs with a person's key");
        }
        return pen.sign(pdf, (UnlockedKey) key, at, SignaturePlace.forPerson(pdf));
    }
}
