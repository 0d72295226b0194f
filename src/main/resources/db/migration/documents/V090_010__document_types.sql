-- The types of documents, as data. Law: 30/2020/NĐ-CP art. 7, Phụ lục III
create table documents.document_type (
    code         text primary key,
    sort         smallint not null unique,
    ordinal      smallint unique,
    abbreviation text not null,
    name_vi      text not null check (length(name_vi) between 1 and 100),
    name_en      text not null,
    family       text not null check (family in ('ADMINISTRATIVE', 'LEGISLATION', 'COPY', 'OTHER'))
);
call kernel.open_to_application('documents.document_type');
revoke insert, update, delete on documents.document_type from ${app_role};

insert into documents.document_type (sort, ordinal, code, abbreviation, name_vi, name_en, family)
select n, n, code, abbreviation, name_vi, name_en, 'ADMINISTRATIVE'
from (values
    (1, 'NGHI_QUYET', 'NQ', 'Nghị quyết', 'Resolution'),
    (2, 'QUYET_DINH', 'QĐ', 'Quyết định', 'Decision'),
    (3, 'CHI_THI', 'CT', 'Chỉ thị', 'Directive'),
    (4, 'QUY_CHE', 'QC', 'Quy chế', 'Regulation'),
    (5, 'QUY_DINH', 'QyĐ', 'Quy định', 'Rules'),
    (6, 'THONG_CAO', 'TC', 'Thông cáo', 'Communiqué'),
    (7, 'THONG_BAO', 'TB', 'Thông báo', 'Notice'),
    (8, 'HUONG_DAN', 'HD', 'Hướng dẫn', 'Guidance'),
    (9, 'CHUONG_TRINH', 'CTr', 'Chương trình', 'Programme'),
    (10, 'KE_HOACH', 'KH', 'Kế hoạch', 'Plan'),
    (11, 'PHUONG_AN', 'PA', 'Phương án', 'Scheme'),
    (12, 'DE_AN', 'ĐA', 'Đề án', 'Proposal'),
    (13, 'DU_AN', 'DA', 'Dự án', 'Project'),
    (14, 'BAO_CAO', 'BC', 'Báo cáo', 'Report'),
    (15, 'BIEN_BAN', 'BB', 'Biên bản', 'Minutes'),
    (16, 'TO_TRINH', 'TTr', 'Tờ trình', 'Submission'),
    (17, 'HOP_DONG', 'HĐ', 'Hợp đồng', 'Contract'),
    (18, 'CONG_VAN', '', 'Công văn', 'Official letter'),
    (19, 'CONG_DIEN', 'CĐ', 'Công điện', 'Official telegram'),
    (20, 'BAN_GHI_NHO', 'BGN', 'Bản ghi nhớ', 'Memorandum'),
    (21, 'BAN_THOA_THUAN', 'BTT', 'Bản thỏa thuận', 'Agreement'),
    (22, 'GIAY_UY_QUYEN', 'GUQ', 'Giấy ủy quyền', 'Power of attorney'),
    (23, 'GIAY_MOI', 'GM', 'Giấy mời', 'Invitation'),
    (24, 'GIAY_GIOI_THIEU', 'GGT', 'Giấy giới thiệu', 'Letter of introduction'),
    (25, 'GIAY_NGHI_PHEP', 'GNP', 'Giấy nghỉ phép', 'Leave permit'),
    (26, 'PHIEU_GUI', 'PG', 'Phiếu gửi', 'Delivery slip'),
    (27, 'PHIEU_CHUYEN', 'PC', 'Phiếu chuyển', 'Transfer slip'),
    (28, 'PHIEU_BAO', 'PB', 'Phiếu báo', 'Notification slip'),
    (29, 'THU_CONG', '', 'Thư công', 'Courtesy letter')
) as decree (n, code, abbreviation, name_vi, name_en);

insert into documents.document_type (sort, code, abbreviation, name_vi, name_en, family) values
    (40, 'LUAT', 'QH', 'Luật', 'Law', 'LEGISLATION'),
    (41, 'PHAP_LENH', 'PL', 'Pháp lệnh', 'Ordinance', 'LEGISLATION'),
    (42, 'NGHI_DINH', 'NĐ', 'Nghị định', 'Decree', 'LEGISLATION'),
    (43, 'NGHI_QUYET_QPPL', 'NQ', 'Nghị quyết (quy phạm pháp luật)', 'Resolution (legislation)', 'LEGISLATION'),
    (44, 'QUYET_DINH_QPPL', 'QĐ', 'Quyết định (quy phạm pháp luật)', 'Decision (legislation)', 'LEGISLATION'),
    (45, 'THONG_TU', 'TT', 'Thông tư', 'Circular', 'LEGISLATION'),
    (46, 'THONG_TU_LIEN_TICH', 'TTLT', 'Thông tư liên tịch', 'Joint circular', 'LEGISLATION'),
    (47, 'LENH', 'L', 'Lệnh', 'Order', 'LEGISLATION'),
    (60, 'SAO_Y', 'SY', 'Bản sao y', 'Full copy', 'COPY'),
    (61, 'TRICH_SAO', 'TrS', 'Bản trích sao', 'Extract', 'COPY'),
    (62, 'SAO_LUC', 'SL', 'Bản sao lục', 'Copy of a copy', 'COPY'),
    (80, 'DON_THU', '', 'Đơn, thư', 'Letter of a citizen', 'OTHER'),
    (81, 'VAN_BAN_DANG', '', 'Văn bản của Đảng', 'Party document', 'OTHER'),
    (82, 'KHAC', '', 'Văn bản khác', 'Other document', 'OTHER');
