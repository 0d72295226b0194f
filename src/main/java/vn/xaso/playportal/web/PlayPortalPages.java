package vn.xaso.playportal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Absent;
import vn.xaso.playportal.application.DemoPortal;
import vn.xaso.playportal.domain.Fault;
import vn.xaso.playportal.domain.PortalBook;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the pages of the portal of the demonstration.
@Lazy
@Component
class PlayPortalPages {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int NEWEST = 50;
    private static final int KILO = 1024;

    private final PortalBook book;

    PlayPortalPages(PortalBook book) {
        this.book = book;
    }

    @Transactional(readOnly = true)
    PlayPortalPage home(String q, Map<String, String> typed, List<FieldMessage> mistakes, Texts texts) {
        var figures = book.figures();
        var faults = book.faults();
        var largest = faults.containsKey(Fault.LARGEST)
                ? String.valueOf(Integer.parseInt(faults.get(Fault.LARGEST)) / KILO)
                : "";
        return new PlayPortalPage(
                List.of(
                        new Fact(texts.of("playportal.records"), texts.number(figures.records())),
                        new Fact(texts.of("playportal.files"), texts.number(figures.files())),
                        new Fact(texts.of("playportal.steps"), texts.number(figures.steps()))),
                faults.containsKey(Fault.AWAY),
                faults.containsKey(Fault.DEAF),
                mistakes.isEmpty() ? largest : typed.getOrDefault("largest", ""),
                mistakes.isEmpty() ? faults.getOrDefault(Fault.LOST, "") : typed.getOrDefault("lost", ""),
                mistakes,
                q,
                book.newest(q, NEWEST).stream().map(one -> line(one, texts)).toList());
    }

    private static PlayPortalPage.Line line(PortalBook.Kept one, Texts texts) {
        var record = JSON.readTree(one.body());
        return new PlayPortalPage.Line(
                DemoPortal.HERE + "/" + one.code(),
                one.code(),
                record.path("TenTTHC").asString(""),
                record.path("TrangThaiHoSo").asString("–"),
                record.path("TaiLieuNop").size(),
                record.path("DanhSachGiayToKetQua").size(),
                texts.minute(one.receivedAt()));
    }

    @Transactional(readOnly = true)
    PlayRecordPage record(String code) {
        var kept = book.find(code).orElseThrow(() -> new Absent("record " + code));
        var fields = new ArrayList<Fact>();
        JSON.readTree(kept.body())
                .properties()
                .forEach(field -> fields.add(new Fact(field.getKey(), told(field.getValue()))));
        return new PlayRecordPage(
                code,
                List.copyOf(fields),
                book.files(code).stream()
                        .map(file -> new Fact(file.id(), file.name() + " · " + (file.size() + KILO - 1) / KILO + " KB"))
                        .toList(),
                book.steps(code).stream()
                        .map(step -> JSON.readTree(step))
                        .map(step -> String.join(
                                " · ",
                                step.path("ThoiDiemXuLy").asString(""),
                                step.path("NguoiXuLy").asString(""),
                                step.path("NoiDungXuLy").asString("")))
                        .toList());
    }

    private static String told(JsonNode value) {
        if (!value.isArray()) {
            return value.asString("");
        }
        var parts = new ArrayList<String>();
        for (var one : value) {
            var words = new ArrayList<String>();
            one.properties()
                    .forEach(part ->
                            words.add(part.getKey() + ": " + part.getValue().asString("")));
            parts.add(String.join(", ", words));
        }
        return String.join("; ", parts);
    }
}
