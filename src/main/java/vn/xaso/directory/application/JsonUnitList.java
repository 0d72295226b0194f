package vn.xaso.directory.application;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.directory.domain.TwoLevels;
import vn.xaso.directory.domain.UnitKey;
import vn.xaso.directory.domain.UnitList;

/// Reads the national list as JSON: provinces with their communes, or, before 1/7/2025, with districts between them.
///
/// The shape is found out from the names of the fields. Records are counted over all levels, in the order of the file.
final class JsonUnitList {

    private static final JsonMapper JSON = new JsonMapper();

    private final UnitList list;
    private final LocalDate from;
    private int record;

    private JsonUnitList(LocalDate from) {
        this.from = from;
        this.list = new UnitList(from);
    }

    static UnitList read(Path file, LocalDate from) {
        var reader = new JsonUnitList(from);
        try {
            reader.provinces(JSON.readTree(file.toFile()));
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            reader.list.problem(place == null ? 0 : place.getLineNr(), "directory.import.notJson");
        }
        return reader.list;
    }

    private void provinces(JsonNode provinces) {
        if (!provinces.isArray() || provinces.isEmpty()) {
            list.problem(0, "directory.import.unknownShape");
            return;
        }
        for (var province : provinces) {
            province(province);
        }
    }

    private void province(JsonNode province) {
        record++;
        var key = UnitKey.province(text(province, "Code"));
        var districts = province.get("District");
        var communes = province.get("Wards");
        if (districts == null && communes == null) {
            list.problem(record, "directory.import.nothingInside", key);
            return;
        }
        if (from.isBefore(TwoLevels.BEGIN) == (districts == null)) {
            list.problem(record, "directory.import.wrongDay", from);
            return;
        }
        var end = districts == null || TwoLevels.keepsProvince(key.code()) ? null : lastDay();
        list.add(record, key, text(province, "FullName"), null, from, end);
        if (communes != null) {
            communes(communes, key, "ProvinceCode", null);
        }
        if (districts != null) {
            districts.forEach(district -> district(district, key));
        }
    }

    private void district(JsonNode district, UnitKey province) {
        record++;
        var key = UnitKey.district(text(district, "Code"));
        sameParent(district, "ProvinceCode", province);
        list.add(record, key, text(district, "FullName"), province, from, lastDay());
        var communes = district.get("Ward");
        if (communes != null) {
            communes(communes, key, "DistrictCode", lastDay());
        }
    }

    private void communes(JsonNode communes, UnitKey parent, String parentField, @Nullable LocalDate end) {
        for (var commune : communes) {
            record++;
            sameParent(commune, parentField, parent);
            list.add(record, UnitKey.commune(text(commune, "Code")), text(commune, "FullName"), parent, from, end);
        }
    }

    private void sameParent(JsonNode unit, String field, UnitKey parent) {
        var said = text(unit, field);
        if (!said.isEmpty() && !said.equals(parent.code())) {
            list.problem(record, "directory.import.otherParent", text(unit, "Code"), said, parent);
        }
    }

    private static LocalDate lastDay() {
        return TwoLevels.BEGIN.minusDays(1);
    }

    private static String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? "" : value.asString().strip();
    }
}
