package vn.xaso.portal.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;

/// Where a case stands, for everybody who has its address.
///
/// @param title the state in plain words
/// @param text what happens next
public record FollowPage(String code, Kind kind, String title, String text, List<Fact> facts) {}
