package vn.xaso.forms.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Ids;

/// Forms of the demonstration and what people type into them.
final class Demo {

    private Demo() {}

    static ParsedForm form(String key) {
        try (var file =
                Objects.requireNonNull(Demo.class.getResourceAsStream("/procedures/demo/forms/" + key + ".json"))) {
            var form = JsonMapper.shared().readTree(file);
            return new ParsedForm(
                    Ids.next(),
                    key,
                    1,
                    form.get("schema").toString(),
                    form.get("layout").toString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Map<String, String[]> typed(String... namesAndValues) {
        var parameters = new HashMap<String, String[]>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put("form." + namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return parameters;
    }

    static Map<String, String[]> birth() {
        return typed(
                "child.fullName", "Giàng A Páo",
                "child.gender", "MALE",
                "child.birthDate", "5/9/2026",
                "child.birthPlaceKind", "FACILITY",
                "child.facility", "Trạm Y tế xã Sáng Nhè",
                "child.birthNoticeNumber", "",
                "child.birthPlace", "Xã Sáng Nhè, tỉnh Điện Biên",
                "child.homeTown", "Xã Sáng Nhè, tỉnh Điện Biên",
                "child.ethnicity", "Mông",
                "child.nationality", "Việt Nam",
                "mother.fullName", "Sùng Thị Mỷ",
                "mother.birthDate", "1999",
                "mother.ethnicity", "Mông",
                "mother.nationality", "Việt Nam",
                "mother.personalId", "011 199 000 123",
                "mother.residenceKind", "PERMANENT",
                "mother.residence", "Bản Háng Khúa, xã Sáng Nhè",
                "father.known", "false",
                "relation", "RELATIVE",
                "requester.paper", "IDENTITY_CARD",
                "requester.number", "011 199 000 456",
                "parentsMarried", "NO",
                "copies", "2");
    }
}
