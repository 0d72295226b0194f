/// Where time-stamps are fetched, added later and renewed.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.stamps.application;
