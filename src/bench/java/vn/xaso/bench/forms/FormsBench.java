package vn.xaso.bench.forms;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.logging.LogManager;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.FormAnswers;
import vn.xaso.forms.domain.ParsedForm;
import vn.xaso.ui.Frame;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.TextSize;
import vn.xaso.ui.UiSettings;

/// A form of 60 fields in six groups, one of them repeated: read, checked and shown, beside networknt alone that checks
/// the same answers. In turn, one thread.
public final class FormsBench {

    private static final int GROUPS = 6;
    private static final int ROUNDS = 3;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "xaso.templates");

    private final ParsedForm form;
    private final Schema plain;
    private final Map<String, String[]> typed = new HashMap<>();
    private final ObjectNode answers;
    private final Frame frame;

    private FormsBench(TextShelf shelf) {
        var schema = schema();
        form = new ParsedForm(UUID.randomUUID(), "bench", 1, schema.toString(), layout().toString());
        plain = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        type();
        answers = form.read(typed).values();
        var texts = shelf.in(Language.VI);
        frame = new Frame(
                texts, TextSize.NORMAL, "/", "", null, List.of(), "/assets/1/", new UiSettings("", ""), false);
    }

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        int seconds = Integer.parseInt(arguments[0]);
        var bench = new FormsBench(new TextShelf());
        if (!bench.form.read(bench.typed).areComplete()
                || !bench.plain.validate(bench.answers).isEmpty()) {
            throw new IllegalStateException(
                    "The answers are wrong: " + bench.form.read(bench.typed).errors());
        }
        bench.run(bench::networknt, 2);
        bench.run(bench::readAndCheck, 2);
        bench.run(bench::all, 2);
        var figures = new double[3][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            figures[0][round] = bench.run(bench::networknt, seconds);
            figures[1][round] = bench.run(bench::readAndCheck, seconds);
            figures[2][round] = bench.run(bench::all, seconds);
        }
        print("networknt alone: check", figures[0], figures[0]);
        print("form: read what was typed, drop what is hidden, check", figures[1], figures[0]);
        print("form: the same, and the page of all groups", figures[2], figures[0]);
    }

    private static void print(String what, double[] figures, double[] beside) {
        Arrays.sort(figures);
        Arrays.sort(beside);
        System.out.printf("%-56s %8.0f /s   %5.2f%n", what, figures[1], figures[1] / beside[1]);
    }

    private double run(IntSupplier work, int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long start = System.nanoTime();
        long done = 0;
        long kept = 0;
        while (System.nanoTime() < end) {
            kept += work.getAsInt();
            done++;
        }
        if (kept == Long.MIN_VALUE) {
            throw new IllegalStateException();
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private int networknt() {
        return plain.validate(answers).size();
    }

    private int readAndCheck() {
        return form.read(typed).errors().size();
    }

    private int all() {
        FormAnswers read = form.read(typed);
        var output = new StringOutput(64 * 1024);
        var view = form.view(read, frame.texts());
        ENGINE.render("forms/web/part/fields.jte", Map.of("frame", frame, "view", view), output);
        return output.toString().length();
    }

    private void type() {
        for (int i = 0; i < GROUPS; i++) {
            var prefix = "form.group" + i + (i == GROUPS - 1 ? ".0." : ".");
            put(prefix + "fullName", "Giàng A Páo");
            put(prefix + "gender", "MALE");
            put(prefix + "birthDate", "1975");
            put(prefix + "personalId", "011 199 000 123");
            put(prefix + "phone", "0912 345 678");
            put(prefix + "email", "pao@vidu.vn");
            put(prefix + "income", "1.500.000");
            put(prefix + "members", "4");
            put(prefix + "married", "true");
            put(prefix + "spouse", "Sùng Thị Mỷ");
        }
    }

    private void put(String name, String value) {
        typed.put(name, new String[] {value});
    }

    private static ObjectNode schema() {
        var schema = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        var properties = schema.putObject("properties");
        for (int i = 0; i < GROUPS - 1; i++) {
            properties.set("group" + i, group());
        }
        properties.putObject("group" + (GROUPS - 1)).put("type", "array").set("items", group());
        return schema;
    }

    private static ObjectNode group() {
        return (ObjectNode) JSON.readTree("""
            {"type": "object", "additionalProperties": false, "properties": {
              "fullName": {"title": "Họ và tên", "type": "string", "minLength": 1, "maxLength": 120},
              "gender": {"title": "Giới tính", "type": "string", "enum": ["MALE", "FEMALE"], "x-enumTitles": ["Nam", "Nữ"]},
              "birthDate": {"title": "Ngày sinh", "type": "string", "format": "partial-date"},
              "personalId": {"title": "Số định danh", "type": "string", "format": "personal-id"},
              "phone": {"title": "Điện thoại", "type": "string", "format": "phone"},
              "email": {"title": "Thư điện tử", "type": "string", "format": "email"},
              "income": {"title": "Thu nhập", "type": "integer", "x-kind": "money", "minimum": 0},
              "members": {"title": "Số người", "type": "integer", "minimum": 1, "maximum": 30},
              "married": {"title": "Đã kết hôn", "type": "boolean"},
              "spouse": {"title": "Vợ hoặc chồng", "type": "string", "maxLength": 120}},
             "required": ["fullName", "gender", "birthDate", "married", "spouse"]}
            """);
    }

    private static ObjectNode layout() {
        var names = new ArrayList<String>();
        group().get("properties").propertyNames().forEach(names::add);
        var layout = JSON.createObjectNode().put("type", "VerticalLayout");
        var elements = layout.putArray("elements");
        for (int i = 0; i < GROUPS - 1; i++) {
            var group = elements.addObject().put("type", "Group").put("label", "Nhóm " + i);
            var inner = group.putArray("elements");
            for (var name : names) {
                var scope = "#/properties/group" + i + "/properties/";
                var control = inner.addObject().put("type", "Control").put("scope", scope + name);
                if ("spouse".equals(name)) {
                    var condition =
                            control.putObject("rule").put("effect", "SHOW").putObject("condition");
                    condition
                            .put("scope", scope + "married")
                            .putObject("schema")
                            .put("const", true);
                }
            }
        }
        elements.addObject().put("type", "Control").put("scope", "#/properties/group" + (GROUPS - 1));
        return layout;
    }
}
