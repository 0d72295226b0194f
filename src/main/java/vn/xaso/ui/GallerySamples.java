package vn.xaso.ui;

import java.util.List;

/// Made-up people and cases for the gallery.
final class GallerySamples {

    private static final String LATE = "ui.gallery.late";
    private static final String PHUONG = "Lò Thị Phương";

    private GallerySamples() {}

    static GalleryPage in(Texts texts) {
        return new GalleryPage(
                List.of(
                        new Link("/ui/gallery", texts.of("ui.gallery.cases")),
                        new Link("/ui/gallery", texts.of("ui.gallery.title"), true)),
                List.of(
                        new Link("/ui/gallery", texts.of("ui.gallery.tab.mine"), true, 12L),
                        new Link("/ui/gallery?tab=unit", texts.of("ui.gallery.tab.unit"), false, 34L),
                        new Link("/ui/gallery?tab=done", texts.of("ui.gallery.tab.done"))),
                counters(texts),
                rows(texts),
                tags(texts),
                facts(texts),
                events(texts),
                List.of(
                        new Choice("1", "Bản Nậm Chim 1"),
                        new Choice("2", "Bản Phìn Hồ"),
                        new Choice("3", "Bản Đề Tinh 2")),
                List.of(
                        new Choice("online", texts.of("ui.gallery.online"), texts.of("ui.gallery.online.hint")),
                        new Choice("counter", texts.of("ui.gallery.counter"))),
                List.of(
                        texts.of("ui.gallery.step.1"),
                        texts.of("ui.gallery.step.2"),
                        texts.of("ui.gallery.step.3"),
                        texts.of("ui.gallery.step.4")),
                List.of(
                        new FieldMessage("personalId", texts.of("ui.gallery.personalId.error")),
                        new FieldMessage("delivery", texts.of("ui.gallery.delivery.error"))));
    }

    private static List<Counter> counters(Texts texts) {
        return List.of(
                new Counter("/ui/gallery?due=late", 1, texts.of(LATE), Kind.LATE),
                new Counter("/ui/gallery?due=today", 3, texts.of("ui.gallery.today"), Kind.WARN),
                new Counter("/ui/gallery?due=week", 8, texts.of("ui.gallery.week"), Kind.INFO),
                new Counter("/ui/gallery?due=waiting", 5, texts.of("ui.gallery.waiting"), Kind.NEUTRAL),
                new Counter("/ui/gallery?due=sign", 2, texts.of("ui.gallery.sign"), Kind.DONE));
    }

    private static List<GalleryPage.Row> rows(Texts texts) {
        return List.of(
                row("260716-0007", "Giàng A Sử", new Tag(Kind.LATE, texts.of(LATE)), "15/07/2026", "ui.gallery.ago"),
                row(
                        "260716-0011",
                        "Nguyễn Thị Hồng Nhung",
                        new Tag(Kind.WARN, texts.of("ui.gallery.today")),
                        "16/07/2026",
                        "ui.gallery.hours"),
                row(
                        "260716-0012",
                        "Vừ Thị Dợ",
                        new Tag(Kind.INFO, texts.of("ui.gallery.review")),
                        "20/07/2026",
                        "ui.gallery.days"),
                row(
                        "260715-0003",
                        "Điêu Chính Thưởng",
                        new Tag(Kind.DONE, texts.of("ui.gallery.done")),
                        "18/07/2026",
                        "ui.gallery.early"));
    }

    private static GalleryPage.Row row(String number, String applicant, Tag tag, String due, String relative) {
        return new GalleryPage.Row("H18.03244-" + number, "Đăng ký khai sinh", applicant, tag, due, relative);
    }

    private static List<Tag> tags(Texts texts) {
        return List.of(
                new Tag(Kind.NEUTRAL, texts.of("ui.gallery.draft")),
                new Tag(Kind.INFO, texts.of("ui.gallery.review")),
                new Tag(Kind.WARN, texts.of("ui.gallery.today")),
                new Tag(Kind.LATE, texts.of(LATE)),
                new Tag(Kind.DONE, texts.of("ui.gallery.done")));
    }

    private static List<Fact> facts(Texts texts) {
        return List.of(
                new Fact(texts.of("ui.gallery.applicant"), "Nguyễn Thị Hồng Nhung", "/ui/gallery/form#fullName"),
                new Fact(texts.of("ui.gallery.personalId"), "011300000012", "/ui/gallery/form#personalId"),
                new Fact(
                        texts.of("ui.gallery.village"),
                        "Bản Nậm Chim 1, xã Si Pa Phìn, tỉnh Điện Biên",
                        "/ui/gallery/form#village"),
                new Fact(texts.of("ui.gallery.note"), "", "/ui/gallery/form#note"));
    }

    private static List<Happening> events(Texts texts) {
        return List.of(
                new Happening("16/07/2026, 09:12", texts.of("ui.gallery.event.3"), PHUONG, "", Kind.INFO),
                new Happening(
                        "16/07/2026, 08:40",
                        texts.of("ui.gallery.event.2"),
                        PHUONG,
                        texts.of("ui.gallery.event.2.note"),
                        Kind.WARN),
                new Happening("15/07/2026, 15:40", texts.of("ui.gallery.event.1"), "", "", Kind.DONE));
    }
}
