package vn.xaso.documents.layout.application.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of the document itself, and what is attached behind the signature.
///
/// An attachment begins with a line that is only its name: `Phụ lục I`, or a type of document in capitals (`QUY CHẾ`).
/// Its title is the next line or lines in capitals or without an end mark (behind `Phụ lục I` also such a type), then
/// comes the note in brackets.
record BodyParts(List<String> main, List<Attachment> attachments) {

    private static final Pattern APPENDIX = Pattern.compile("(?:Phụ lục|PHỤ LỤC)(?:\\s+(?:số\\s+)?(?:[IVXLC]+|\\d+))?");
    private static final Pattern REGULATION = Pattern.compile(
            "QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|NỘI QUY|ĐIỀU LỆ|ĐỀ ÁN|PHƯƠNG ÁN|KẾ HOẠCH|CHƯƠNG TRÌNH|DANH SÁCH|BIỂU MẪU");

    static BodyParts of(String body) {
        var lines = SheetMaker.lines(body);
        var starts = starts(lines);
        var attachments = new ArrayList<Attachment>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            attachments.add(attachment(lines.subList(starts.get(i), end)));
        }
        int end = starts.isEmpty() ? lines.size() : starts.getFirst();
        return new BodyParts(List.copyOf(lines.subList(0, end)), List.copyOf(attachments));
    }

    static List<Integer> starts(List<String> lines) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            boolean isTitle = i == 0 || isAppendix(lines.get(i - 1));
            if (isAppendix(lines.get(i))
                    || (!isTitle && REGULATION.matcher(lines.get(i)).matches())) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static Attachment attachment(List<String> lines) {
        int next = 1;
        var title = "";
        if (next < lines.size() && !isNote(lines.get(next)) && !lines.get(next).startsWith("|")) {
            title = lines.get(next++);
        }
        var note = "";
        if (next < lines.size() && isNote(lines.get(next))) {
            note = lines.get(next++);
        }
        var name = lines.getFirst();
        boolean regulation = REGULATION.matcher(name).matches();
        return new Attachment(name, title, note, regulation, BodyReader.read(lines.subList(next, lines.size())));
    }

    private static boolean isAppendix(String line) {
        return APPENDIX.matcher(line).matches();
    }

    private static boolean isNote(String line) {
        return line.startsWith("(") && line.endsWith(")");
    }
}
