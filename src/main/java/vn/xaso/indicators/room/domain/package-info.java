/// The links of wall screens.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.room.domain;
