package vn.xaso.documents.layout.application.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.layout.application.print.SheetPage.Stamp;
import vn.xaso.signing.NumberAndDate;

/// Lays the words of a document out on the sheet.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, Phụ lục III
public final class SheetMaker {

    /// Long names of bodies break before the name of the place.
    private static final Pattern BODY_AND_PLACE = Pattern.compile(
            "(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND)\\s+((?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ)\\s.+)");
    private static final Pattern CAPACITY = Pattern.compile("^(KT|TL|TUQ|Q)\\.\\s*");
    private static final int SHORT_NAME = 24;
    private static final String FULL_STOP = ".";

    private SheetMaker() {}

    /// @param typeName such as `Quyết định`
    public static SheetPage page(DocumentText text, String typeName) {
        var form = TypeForm.of(text.type());
        var name = form == TypeForm.LETTER ? "" : capitals(typeName.replaceAll("\\s*\\(.*\\)", ""));
        var parts = BodyParts.of(plain(text.body()));
        return new SheetPage(
                plain(title(name, text)),
                capitals(text.parentBody()),
                issuer(capitals(text.issuingBody())),
                plain(text.number()),
                text.notation().isBlank() ? "" : "/" + plain(text.notation()),
                plain(text.place()),
                text.date() == null ? "" : NumberAndDate.dayText(text.date()),
                form == TypeForm.LETTER ? "V/v " + plain(text.summary()) : "",
                name,
                form == TypeForm.LETTER ? "" : plain(text.summary()),
                form.namesAuthority() ? authority(text) : "",
                stamps(text),
                text.addressees().isEmpty() ? "" : form.greeting(),
                listed(text.addressees()),
                bases(text.bases()),
                blocks(form, parts.main()),
                recipients(text),
                signings(text),
                parts.attachments(),
                plain(text.footer()).isEmpty() ? List.of() : lines(plain(text.footer())));
    }

    /// Which of these lines begin what stands on pages of its own behind the signature, in their order.
    public static List<Integer> attachments(List<String> lines) {
        return BodyParts.starts(lines);
    }

    private static String title(String name, DocumentText text) {
        return name.isEmpty() ? text.summary() : (name + " " + text.summary()).strip();
    }

    private static List<String> issuer(String name) {
        var split = BODY_AND_PLACE.matcher(name);
        return name.length() > SHORT_NAME && split.matches() ? List.of(split.group(1), split.group(2)) : lines(name);
    }

    /// Law: 30/2020/NĐ-CP Phụ lục III, 1.1 and 1.2: the body itself, or its head with the name of the body.
    private static String authority(DocumentText text) {
        var body = capitals(text.issuingBody()).replaceAll("\\s*\\R\\s*", " ");
        var first = text.signature().isEmpty() ? "" : capitals(text.signature().getFirst());
        return first.isEmpty() || first.startsWith("TM.")
                ? body
                : CAPACITY.matcher(first).replaceFirst("") + " " + body;
    }

    private static List<Stamp> stamps(DocumentText text) {
        var stamps = new ArrayList<Stamp>();
        switch (text.urgency()) {
            case NORMAL -> {}
            case URGENT -> stamps.add(new Stamp("KHẨN", true));
            case VERY_URGENT -> stamps.add(new Stamp("THƯỢNG KHẨN", true));
            case EXPRESS -> stamps.add(new Stamp("HỎA TỐC", true));
        }
        if (!text.circulation().isBlank()) {
            stamps.add(new Stamp(capitals(text.circulation()), false));
        }
        if (text.draftNumber() > 0) {
            stamps.add(new Stamp("DỰ THẢO LẦN " + text.draftNumber(), false));
        }
        return List.copyOf(stamps);
    }

    /// One addressee stands on the line of the greeting; several have a line each.
    private static List<String> listed(List<String> addressees) {
        if (addressees.size() == 1) {
            return List.of(bare(addressees.getFirst()) + FULL_STOP);
        }
        return closed(addressees);
    }

    private static List<String> bases(List<String> bases) {
        var closed = new ArrayList<String>();
        for (int i = 0; i < bases.size(); i++) {
            closed.add(bare(bases.get(i)) + (i + 1 < bases.size() ? ";" : FULL_STOP));
        }
        return List.copyOf(closed);
    }

    private static List<Block> blocks(TypeForm form, List<String> lines) {
        var blocks = new ArrayList<>(BodyReader.read(lines));
        if (!form.verb().isEmpty() && blocks.stream().noneMatch(Block.Verb.class::isInstance)) {
            blocks.addFirst(new Block.Verb(form.verb()));
        }
        return List.copyOf(blocks);
    }

    private static List<String> recipients(DocumentText text) {
        var lines = new ArrayList<String>();
        text.recipients().forEach(line -> lines.add("- " + bare(line) + ";"));
        if (!text.archive().isBlank()) {
            lines.add("- " + bare(text.archive()) + FULL_STOP);
        } else if (!lines.isEmpty()) {
            lines.add(lines.removeLast().replaceFirst(";$", FULL_STOP));
        }
        return List.copyOf(lines);
    }

    private static List<String> closed(List<String> entries) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            lines.add("- " + bare(entries.get(i)) + (i + 1 < entries.size() ? ";" : FULL_STOP));
        }
        return List.copyOf(lines);
    }

    /// Minutes are signed by two: `THƯ KÝ | CHỦ TỌA`, the leader of the meeting on the right.
    private static List<Signing> signings(DocumentText text) {
        var left = half(text, 0);
        if (left.capacity().isEmpty() && left.name().isEmpty()) {
            return List.of(half(text, 1));
        }
        return List.of(left, half(text, 1));
    }

    private static Signing half(DocumentText text, int side) {
        var capacity = text.signature().stream()
                .map(line -> capitals(side(line, side)))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Signing(capacity, side(plain(text.signer()), side), side == 1);
    }

    private static String side(String line, int side) {
        int bar = line.indexOf('|');
        if (side == 0) {
            return bar < 0 ? "" : line.substring(0, bar).strip();
        }
        return line.substring(bar + 1).strip();
    }

    /// Without the dash before and the mark after it: the layout puts them.
    static String bare(String line) {
        return plain(line).replaceFirst("^[-–•]\\s*", "").replaceFirst("\\s*[;.,]+$", "");
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String capitals(String text) {
        return plain(text).toUpperCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
