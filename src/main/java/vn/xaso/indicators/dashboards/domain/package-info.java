@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.dashboards.domain;
