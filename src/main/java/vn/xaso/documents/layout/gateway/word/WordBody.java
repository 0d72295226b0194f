package vn.xaso.documents.layout.gateway.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.xaso.documents.layout.application.print.Block;
import vn.xaso.documents.layout.application.print.BodyReader;
import vn.xaso.documents.layout.application.print.SheetMaker;

/// The text of a Word file: each line with its words as they are, set as the law wants parts, articles and appendices.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 6
final class WordBody {

    private final XWPFDocument word;
    private final List<String> lines;
    private final List<Integer> attachments;

    WordBody(XWPFDocument word, String body) {
        this.word = word;
        lines = body.lines().filter(line -> !line.isBlank()).toList();
        attachments = SheetMaker.attachments(lines);
    }

    /// The text up to the signature.
    void main() {
        write(0, attachments.isEmpty() ? lines.size() : attachments.getFirst());
    }

    /// What stands behind the signature, each in a section of its own.
    ///
    /// @return the paragraphs that end a section; the last section ends with the file
    List<XWPFParagraph> attachments() {
        var ends = new ArrayList<XWPFParagraph>();
        for (int i = 0; i < attachments.size(); i++) {
            ends.add(word.createParagraph());
            int end = i + 1 < attachments.size() ? attachments.get(i + 1) : lines.size();
            write(attachment(attachments.get(i)), end);
        }
        return ends;
    }

    private void write(int from, int to) {
        int i = from;
        while (i < to) {
            if (lines.get(i).startsWith("|")) {
                int end = i;
                while (end < to && lines.get(end).startsWith("|")) {
                    end++;
                }
                grid(lines.subList(i, end));
                i = end;
            } else {
                i = text(i, to);
            }
        }
    }

    /// Its name, its title, the note in brackets.
    private int attachment(int at) {
        int i = at;
        centred(i++, true, false);
        if (i < lines.size() && !isNote(i) && !lines.get(i).startsWith("|")) {
            centred(i++, true, false);
        }
        if (i < lines.size() && isNote(i)) {
            centred(i++, false, true);
        }
        return i;
    }

    private boolean isNote(int i) {
        return lines.get(i).startsWith("(") && lines.get(i).endsWith(")");
    }

    private int text(int i, int to) {
        var pair = i + 1 < to && !lines.get(i + 1).startsWith("|") ? lines.subList(i, i + 2) : lines.subList(i, i + 1);
        var blocks = BodyReader.read(pair);
        switch (blocks.getFirst()) {
            case Block.Heading _, Block.Verb _ -> {
                centred(i, true, false);
                if (pair.size() > blocks.size()) {
                    centred(i + 1, true, false);
                    return i + 2;
                }
            }
            case Block.Paragraph paragraph -> {
                var strong = lines.get(i).startsWith(paragraph.strong()) ? paragraph.strong() : "";
                WordStyles.fill(word.createParagraph(), Part.BODY, strong, lines.get(i));
            }
            case Block.Table _ -> WordStyles.fill(word.createParagraph(), Part.BODY, lines.get(i));
        }
        return i + 1;
    }

    private void centred(int i, boolean bold, boolean italic) {
        var paragraph = word.createParagraph();
        WordStyles.fill(paragraph, Part.BODY, lines.get(i));
        WordStyles.centre(paragraph, bold, italic);
    }

    private void grid(List<String> rows) {
        var cells = rows.stream().map(WordBody::cells).toList();
        int columns = cells.stream().mapToInt(row -> row.length).max().orElse(1);
        XWPFTable table = WordStyles.grid(word, rows.size(), columns);
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < cells.get(r).length; c++) {
                var cell = table.getRow(r).getCell(c);
                var line = WordWriter.line(cell, Part.CELL, cells.get(r)[c].isEmpty() ? " " : cells.get(r)[c]);
                if (r == 0) {
                    WordStyles.centre(line, true, false);
                }
                WordStyles.dropFirst(cell);
            }
        }
    }

    private static String[] cells(String row) {
        var inner = row.substring(1);
        return (inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner).split("\\|", -1);
    }
}
