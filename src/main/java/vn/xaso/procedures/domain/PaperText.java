package vn.xaso.procedures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.domain.Flag.Field;
import vn.xaso.procedures.domain.Flag.Reason;

/// Takes apart the tables of required papers, whose cells the source glued together: name, file, quantity.
final class PaperText {

    private static final String HEAD = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";
    /// A quantity ends a row where it is glued to the name before it and no sentence goes on behind it.
    private static final Pattern QUANTITY = Pattern.compile(
            "(?<![\\d(])((?<!\\s)\\d{1,4}|[1-9]\\d{1,3}) bản (chính|sao)" + "(?:,(\\d{1,2}) bản sao)?(?![ .;,):/]|\\s+\\p{Ll})");
    private static final Pattern FILE =
            Pattern.compile("(?i).*\\.(docx?|pdf|xlsx?|rtf|zip|rar|png|jpe?g)$", Pattern.DOTALL);

    private final List<RequiredPaper> papers = new ArrayList<>();
    private final Flags flags;

    private PaperText(Flags flags) {
        this.flags = flags;
    }

    static List<RequiredPaper> read(String raw, Flags flags) {
        var sections = raw.split(Pattern.quote(HEAD), -1);
        if (sections.length == 1) {
            flags.add(Field.PAPERS, Blank.is(raw) ? Reason.MISSING : Reason.NOT_READABLE, raw);
            return List.of();
        }
        var reader = new PaperText(flags);
        var group = sections[0];
        for (int i = 1; i < sections.length; i++) {
            var after = reader.rows(sections[i], Blank.or(group));
            if (i == sections.length - 1 && !after.isBlank()) {
                flags.add(Field.PAPERS, Reason.LEFT_OVER, after);
            }
            group = after;
        }
        return List.copyOf(reader.papers);
    }

    /// What stands behind the last quantity is the title of the next table.
    private String rows(String section, String group) {
        int at = 0;
        for (var quantity : QUANTITY.matcher(section).results().toList()) {
            add(group, section.substring(at, quantity.start()), quantity);
            at = quantity.end();
        }
        return section.substring(at);
    }

    private void add(String group, String name, MatchResult quantity) {
        var digits = quantity.group(1);
        boolean certain = digits.length() == 1;
        boolean original = "chính".equals(quantity.group(2));
        Integer first = certain ? Integer.valueOf(digits) : null;
        Integer copies = quantity.group(3) == null ? (certain ? 0 : null) : Integer.valueOf(quantity.group(3));
        var whole = certain ? name : name + digits;
        if (!certain) {
            flags.add(Field.PAPERS, Reason.NUMBERS_GLUED, name + quantity.group());
        }
        if (FILE.matcher(whole).matches()) {
            flags.add(Field.PAPERS, Reason.FILE_NAME_GLUED, whole);
        }
        add(group, whole, original ? first : copies, original ? copies : first);
    }

    private void add(String group, String name, @Nullable Integer originals, @Nullable Integer copies) {
        boolean none = originals != null && copies != null && originals + copies == 0;
        if (none) {
            flags.add(Field.PAPERS, Reason.NO_QUANTITY, name);
        }
        papers.add(new RequiredPaper(
                papers.size() + 1, group, name.strip(), "", originals, copies, null, null, !none, true));
    }
}
