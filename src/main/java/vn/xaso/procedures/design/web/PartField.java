package vn.xaso.procedures.design.web;

import java.util.List;
import vn.xaso.ui.Choice;

/// One field of a part.
///
/// @param kind text, wide, area, number, day, select or tick
/// @param empty what the first line of a choice says, or empty
public record PartField(
        String name,
        String label,
        String kind,
        String value,
        String hint,
        String error,
        List<Choice> choices,
        String empty) {}
