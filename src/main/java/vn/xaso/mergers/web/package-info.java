/// The pages of the administrator of the province.
@org.jspecify.annotations.NullMarked
package vn.xaso.mergers.web;
