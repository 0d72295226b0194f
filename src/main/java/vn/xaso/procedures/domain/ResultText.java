package vn.xaso.procedures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.xaso.procedures.ProcedureVersion.ResultDocument;
import vn.xaso.procedures.domain.Flag.Field;
import vn.xaso.procedures.domain.Flag.Reason;

/// Reads results such as "Giấy khai sinhMã: KQ.G15.000123", in front of the foot of a web page.
final class ResultText {

    private static final Pattern RESULT = Pattern.compile(
            "(.+?)Mã: (KQ[.\\-]?[A-Z]\\d{2}\\.\\d{3,6}|000\\.00\\.00\\.[A-Z]\\d{2}-KQ\\d{4})(?!\\d)", Pattern.DOTALL);
    private static final Pattern OTHER_CODE = Pattern.compile("(.+?)Mã: (\\S+)", Pattern.DOTALL);

    private ResultText() {}

    static List<ResultDocument> read(String raw, Flags flags) {
        var body = Blank.withoutPage(raw);
        if (Blank.is(body)) {
            flags.add(Field.RESULTS, Reason.MISSING, raw);
            return List.of();
        }
        var results = new ArrayList<ResultDocument>();
        var row = RESULT.matcher(body);
        int at = 0;
        while (row.find()) {
            results.add(new ResultDocument(row.group(1).strip(), row.group(2), null, null));
            at = row.end();
        }
        rest(body.substring(at).strip(), results, flags);
        return results;
    }

    private static void rest(String rest, List<ResultDocument> results, Flags flags) {
        if (rest.isEmpty()) {
            return;
        }
        var other = OTHER_CODE.matcher(rest);
        if (other.matches()) {
            flags.add(Field.RESULTS, Reason.UNKNOWN_CODE, rest);
            results.add(new ResultDocument(other.group(1).strip(), other.group(2), null, null));
        } else {
            flags.add(Field.RESULTS, Reason.LEFT_OVER, rest);
        }
    }
}
