package vn.xaso.cases.web.citizen;

import vn.xaso.search.FoundPage;

/// What a citizen finds among his or her own things.
///
/// @param onlyNewest true where there are older cases in which nobody looked
public record OwnSearchPage(FoundPage found, boolean onlyNewest) {}
