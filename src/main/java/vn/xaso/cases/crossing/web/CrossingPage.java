package vn.xaso.cases.crossing.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Tag;

/// A case that was received for another unit.
///
/// @param receipt the address of form 01, or empty while the other unit has not got the case
/// @param asked what the citizen is asked for and may hand in here, or empty
/// @param supplements what was handed in here
/// @param result the address of the signed result, or empty
public record CrossingPage(
        String href,
        String code,
        String procedure,
        Tag tag,
        List<Fact> facts,
        String receipt,
        String result,
        boolean mayHandOver,
        String asked,
        List<Happening> supplements,
        String typed,
        List<FieldMessage> messages) {}
