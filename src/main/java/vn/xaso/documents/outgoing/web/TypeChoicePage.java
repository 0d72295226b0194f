package vn.xaso.documents.outgoing.web;

import java.util.List;
import vn.xaso.ui.Link;

/// Which type of document is to be drafted.
///
/// @param frequent those that an office writes every day
public record TypeChoicePage(List<Link> frequent, List<Link> others, List<Link> about) {}
