package vn.xaso.signing.drivers.application;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Ids;
import vn.xaso.signing.Pin;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.domain.SigningKey;
import vn.xaso.signing.domain.UnlockedKey;
import vn.xaso.signing.drivers.domain.DesktopTicket;

/// Keys on the signer's own computer, used by the government's signing program. The PIN is asked there.
@Component
class DesktopDriver implements KeyDriver {

    private final DesktopDesk desk;
    private final Clock clock;

    DesktopDriver(DesktopDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.DESKTOP;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public List<X509Certificate> certificates(String locator) {
        return List.of();
    }

    @Override
    public UnlockedKey open(SigningKey key, UUID keeper, List<X509Certificate> chain, Pin pin) {
        var serial = chain.getFirst().getSerialNumber().toString(16);
        var unit = key.holder().unit();
        return UnlockedKey.outside(
                key.holder(),
                key.name(),
                chain,
                pdf -> desk.signed(new DesktopTicket(
                        Ids.next(), unit, keeper, key.holder().kind(), "", serial, pdf, clock.instant(), null)));
    }
}
