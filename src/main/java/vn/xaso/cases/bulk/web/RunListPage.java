package vn.xaso.cases.bulk.web;

import java.util.List;

/// What the official did with many cases at once.
public record RunListPage(List<Line> lines) {

    public record Line(String href, String title, String at, String stands) {}
}
