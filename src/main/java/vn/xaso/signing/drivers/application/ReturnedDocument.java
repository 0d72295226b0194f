package vn.xaso.signing.drivers.application;

import org.springframework.stereotype.Component;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureReport.Signature;
import vn.xaso.signing.domain.SameDocument;
import vn.xaso.signing.drivers.domain.DesktopTicket;

/// Looks at what a program outside has signed: nobody else's bytes may come in this way.
@Component
class ReturnedDocument {

    private final SameDocument same;
    private final SignatureCheck check;

    ReturnedDocument(SameDocument same, SignatureCheck check) {
        this.same = same;
        this.check = check;
    }

    byte[] fingerprint(byte[] pdf) {
        return same.fingerprint(pdf);
    }

    String title(byte[] pdf) {
        return same.title(pdf);
    }

    void requireSignedBy(DesktopTicket ticket, byte[] pdf) {
        if (!same.isOnlySigned(ticket.prepared(), pdf)) {
            throw new Refusal("signing.desktop.otherDocument");
        }
        var signatures = check.examine(pdf).signatures();
        int before = check.examine(ticket.prepared()).signatures().size();
        boolean good = signatures.size() == before + 1
                && signatures.stream().allMatch(one -> one.inShort().isValid())
                && signatures.stream().anyMatch(one -> isOf(ticket, one));
        if (!good) {
            throw new Refusal("signing.desktop.notValid");
        }
    }

    /// By that certificate, and over all that was handed out.
    private static boolean isOf(DesktopTicket ticket, Signature signature) {
        return signature.signer().serial().equals(ticket.serial())
                && signature.coverage().bytes() >= ticket.prepared().length;
    }
}
