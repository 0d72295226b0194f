/// What a leader says to one who holds a matter.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.directives.domain;
