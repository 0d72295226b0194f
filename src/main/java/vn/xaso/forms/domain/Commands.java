package vn.xaso.forms.domain;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.domain.Element.Box;
import vn.xaso.forms.domain.Element.Rows;

/// What the buttons of a repeated group do: one more row, one less, one up, one down.
final class Commands {

    private Commands() {}

    /// @param command such as `add:orders` or `remove:orders.0`
    static void run(String command, Asking asking, ObjectNode answers) {
        int colon = command.indexOf(':');
        if (colon < 0) {
            return;
        }
        var act = command.substring(0, colon);
        var name = command.substring(colon + 1);
        if ("add".equals(act)) {
            var rows = rows(asking, name);
            if (rows != null) {
                add(rows, Place.of(name), answers);
            }
            return;
        }
        int dot = name.lastIndexOf('.');
        var number = name.substring(dot + 1);
        var rows = dot < 0 || !number.matches("\\d{1,3}") ? null : rows(asking, name.substring(0, dot));
        if (rows != null && Place.of(name.substring(0, dot)).find(answers) instanceof ArrayNode known) {
            move(act, known, Integer.parseInt(number));
        }
    }

    private static @Nullable Rows rows(Asking asking, String name) {
        var asked = asking.asked().get(name);
        return asked != null && asked.element() instanceof Rows rows ? rows : null;
    }

    private static void add(Rows rows, Place place, ObjectNode answers) {
        var known = place.find(answers) instanceof ArrayNode list ? list : answers.arrayNode();
        place.put(answers, known);
        while (known.size() < rows.least()) {
            known.add(fresh(rows, answers));
        }
        if (known.size() < rows.most()) {
            known.add(fresh(rows, answers));
        }
    }

    private static JsonNode fresh(Rows rows, ObjectNode answers) {
        var fresh = rows.fresh();
        if (fresh != null) {
            return fresh.deepCopy();
        }
        return rows.item().get() instanceof Box ? answers.objectNode() : answers.nullNode();
    }

    private static void move(String act, ArrayNode rows, int row) {
        int other = "up".equals(act) ? row - 1 : row + 1;
        if ("remove".equals(act) && row < rows.size()) {
            rows.remove(row);
        } else if (("up".equals(act) || "down".equals(act))
                && Math.min(row, other) >= 0
                && Math.max(row, other) < rows.size()) {
            var moved = rows.get(row);
            rows.set(row, rows.get(other));
            rows.set(other, moved);
        }
    }
}
