package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Tag;

/// One token of another system.
///
/// @param warning empty, or that it ends soon
public record TokenPage(String name, String href, Tag state, List<Fact> facts, String warning, boolean mayEnd) {}
