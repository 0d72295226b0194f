package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Value;

/// Reads the issuing body; above it may stand the body it belongs to.
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I, ô 2
final class IssuerRule {

    /// A line that begins so begins the name of a body.
    private static final Pattern BODY = Pattern.compile(
            "^(uy ban|ubnd|hoi dong|hdnd|bo |so |cuc |chi cuc|tong cuc|van phong|phong |ban |trung tam|cong an|toa"
                    + " an|vien |truong |hoi |dang uy|huyen uy|tinh uy|chinh phu|quoc hoi|thu tuong|bao hiem|kho bac|thue"
                    + " |ngan hang|benh vien|tram |doan |mat tran|lien doan|thanh tra|bch |doi |hat kiem).*");
    /// A name that is not complete with its first line.
    private static final Pattern HALF = Pattern.compile(
            "^(uy ban nhan dan|hoi dong nhan dan|ubnd|hdnd|van phong|trung tam|ban|ban chi dao|ban quan ly|uy ban|hoi"
                    + " dong|truong|phong|so|bo|cong an|hoi|dang uy|.* (va|cua|thuoc|tinh|xa|phuong|huyen))$");

    private IssuerRule() {}

    static void read(Head head, Rereading again, Map<Field, Value> fields) {
        var body = body(head.issuer());
        if (body.isEmpty() && head.sheet().scanned()) {
            body = body(Sheet.of(head.sheet().page(), again.words(head.issuerPlace()), true)
                    .where(line -> line.isCapitals() && line.text().length() > 3 && line.confidence() > 0.5));
        }
        if (body.isEmpty()) {
            fields.put(Field.ISSUER, Found.unreadable(head.issuerPlace()));
            return;
        }
        var text = Names.body(Spelling.sentence(body));
        fields.put(Field.ISSUER, Found.of(text, Found.ofText(body), body));
    }

    private static List<Segment> body(List<Segment> lines) {
        var body = new ArrayList<Segment>();
        for (var line : lines) {
            boolean begins = BODY.matcher(line.folded()).matches();
            if (begins
                    && !body.isEmpty()
                    && !HALF.matcher(Segment.text(body).isEmpty() ? "" : folded(body))
                            .matches()) {
                body.clear();
            }
            body.add(line);
        }
        return body;
    }

    private static String folded(List<Segment> lines) {
        return vn.xaso.kernel.SearchText.fold(Segment.text(lines));
    }
}
