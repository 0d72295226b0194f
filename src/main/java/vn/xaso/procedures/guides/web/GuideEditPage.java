package vn.xaso.procedures.guides.web;

import java.util.List;
import vn.xaso.procedures.design.web.PartGroup;
import vn.xaso.ui.FieldMessage;

/// A guide to be written.
///
/// @param publicHref where citizens answer it
public record GuideEditPage(
        String href,
        String title,
        String publicHref,
        String changed,
        int revision,
        List<PartGroup> groups,
        List<FieldMessage> messages) {}
