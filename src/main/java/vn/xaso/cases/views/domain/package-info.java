/// What a kept list is, and who may keep it.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.views.domain;
