package vn.xaso.signing.gateway.dss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.NumberAndDate;

/// Adds a revision in which the two fields have a value and nothing else is different.
@Component
class PdfNumberAndDate implements NumberAndDate {

    @Override
    public byte[] fill(byte[] pdf, String number, String dayText) {
        try (var document = SignaturePlace.open(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var so = form == null ? null : form.getField("so");
            var ngay = form == null ? null : form.getField("ngay");
            if (so == null || ngay == null) {
                throw new Refusal("signing.document.noFields");
            }
            if (!so.getValueAsString().isEmpty() || !ngay.getValueAsString().isEmpty()) {
                throw new Refusal("signing.document.numbered");
            }
            so.setValue(composed(number));
            ngay.setValue(composed(dayText));
            var output = new ByteArrayOutputStream(pdf.length + 8192);
            document.saveIncremental(output);
            return output.toByteArray();
        } catch (IOException fault) {
            throw SignaturePlace.unreadable(fault);
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
