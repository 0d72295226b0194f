package vn.xaso.signing.gateway.dss;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.OrganisationSeal;
import vn.xaso.signing.domain.UnlockedKey;

@Component
class PadesOrganisationSeal implements OrganisationSeal {

    @Override
    public byte[] sign(byte[] pdf, OpenedKey key, Instant at) {
        if (key.holder().kind() != KeyHolder.Kind.ORGANISATION) {
            throw new IllegalArgumentException("The seal belongs to the key of an organisation");
        }
        return Library.WRITER.sign(pdf, (UnlockedKey) key, at, SignaturePlace.forSeal(pdf));
    }
}
