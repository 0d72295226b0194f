package vn.xaso.signing.gateway.dss;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.OrganisationSeal;
import vn.xaso.signing.domain.SealText;
import vn.xaso.signing.domain.UnlockedKey;
import vn.xaso.ui.print.PdfPrinter;

@Component
class PadesOrganisationSeal implements OrganisationSeal {

    private final Pen pen;
    private final PdfPrinter printer;

    PadesOrganisationSeal(Pen pen, PdfPrinter printer) {
        this.pen = pen;
        this.printer = printer;
    }

    @Override
    public byte[] sign(byte[] pdf, OpenedKey key, Instant at) {
        var own = organisations(key);
        return pen.sign(pdf, own, at, SignaturePlace.forSeal(pdf));
    }

    @Override
    public byte[] signAttachment(byte[] pdf, OpenedKey key, String numberAndSymbol, Instant at) {
        return write(pdf, key, SealText.ofAttachment(numberAndSymbol, at), at);
    }

    @Override
    public byte[] signCopy(byte[] pdf, OpenedKey key, String kind, String organisation, Instant at) {
        return write(pdf, key, SealText.ofCopy(kind, organisation, at), at);
    }

    private byte[] write(byte[] pdf, OpenedKey key, String text, Instant at) {
        var own = organisations(key);
        return pen.write(pdf, own, at, SealWords.in(printer.textFont()).place(pdf, text));
    }

    private static UnlockedKey organisations(OpenedKey key) {
        if (key.holder().kind() != KeyHolder.Kind.ORGANISATION) {
            throw new IllegalArgumentException("The seal belongs to the key of an organisation");
        }
        return (UnlockedKey) key;
    }
}
