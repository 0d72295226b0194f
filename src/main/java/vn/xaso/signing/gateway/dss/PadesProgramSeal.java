package vn.xaso.signing.gateway.dss;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.ProgramSeal;
import vn.xaso.signing.application.ProgramKeys;
import vn.xaso.signing.domain.UnlockedKey;

@Component
class PadesProgramSeal implements ProgramSeal {

    private final Pen pen;
    private final ProgramKeys keys;

    PadesProgramSeal(Pen pen, ProgramKeys keys) {
        this.pen = pen;
        this.keys = keys;
    }

    @Override
    public OpenedKey open(UnitId unit) {
        return keys.open(unit);
    }

    @Override
    public byte[] sign(byte[] pdf, OpenedKey key, Instant at) {
        if (key.holder().kind() != KeyHolder.Kind.PROGRAM) {
            throw new IllegalArgumentException("The key of a person or of the office signs nothing by itself");
        }
        return pen.sign(pdf, (UnlockedKey) key, at, SignaturePlace.forSeal(pdf));
    }
}
