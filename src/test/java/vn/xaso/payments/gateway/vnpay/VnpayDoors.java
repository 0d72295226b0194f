package vn.xaso.payments.gateway.vnpay;

import java.time.Clock;
import vn.xaso.payments.domain.PaymentDoor;

/// Doors to VNPAY for tests of other parts.
public final class VnpayDoors {

    private VnpayDoors() {}

    /// @param contract of the program
    /// @param questions where VNPAY is asked
    public static PaymentDoor asking(VnpaySettings contract, String questions) {
        return new VnpayDoor(
                new VnpaySettings(
                        contract.address(),
                        questions,
                        contract.terminal(),
                        contract.secret(),
                        contract.life(),
                        contract.limit()),
                Clock.systemUTC());
    }
}
