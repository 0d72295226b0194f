-- Proposals for the contents of the 29 types; what stands in brackets the drafter fills in. Law: 30/2020/NĐ-CP art. 7, 8
insert into documents.content_template (type, no, name_vi, name_en, addressees, bases, body, places) values
    ('NGHI_QUYET', 1, 'Nghị quyết (cá biệt)', 'Resolution', '', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư
Xét Tờ trình số […]/TTr-UBND ngày […] của […]', 'Điều 1. […]
Điều 2. Tổ chức thực hiện
1. Giao […] tổ chức triển khai thực hiện Nghị quyết này.
2. Giao […] giám sát việc thực hiện Nghị quyết này.
Nghị quyết này có hiệu lực kể từ ngày ký.', 'Như Điều 2
Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('QUYET_DINH', 1, 'Quyết định quy định trực tiếp', 'Decision that rules itself', '', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
Căn cứ […]
Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'Điều 1. […]
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, […] chịu trách nhiệm thi hành Quyết định này.', 'Như Điều 3
Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('QUYET_DINH', 2, 'Quyết định ban hành, phê duyệt văn bản kèm theo', 'Decision that issues an enclosed text', '', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
Căn cứ […]
Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'Điều 1. Ban hành kèm theo Quyết định này […].
Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số […].
Điều 3. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng các phòng, Trưởng các bản và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.', 'Như Điều 3
Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('QUYET_DINH', 3, 'Quyết định thành lập, kiện toàn', 'Decision that sets up a body', '', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
Căn cứ […]
Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'Điều 1. Kiện toàn […] gồm các ông, bà có tên sau đây:
1. Ông (bà) […], […], Trưởng ban;
2. Ông (bà) […], […], Phó Trưởng ban;
3. Ông (bà) […], […], Ủy viên.
Điều 2. […] có nhiệm vụ:
1. […]
2. […]
Các thành viên làm việc theo chế độ kiêm nhiệm.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.', 'Như Điều 3
Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('CHI_THI', 1, 'Chỉ thị', 'Directive', '', '', 'Thời gian qua, […]
Để […], Chủ tịch Ủy ban nhân dân xã yêu cầu:
1. Trưởng các phòng […]
2. Trưởng các bản […]
3. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã đôn đốc, kiểm tra việc thực hiện Chỉ thị này, báo cáo Ủy ban nhân dân xã./.', 'Trưởng các phòng, ban
Trưởng các bản
Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('QUY_CHE', 1, 'Quy chế', 'Regulation', '', '', 'Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng
1. […]
2. […]
Chương II
QUY ĐỊNH CỤ THỂ
Điều 2. […]
Chương III
TỔ CHỨC THỰC HIỆN
Điều 3. Trách nhiệm thi hành
[…]', 'Như trên'),
    ('QUY_DINH', 1, 'Quy định', 'Rules', '', '', 'Điều 1. Phạm vi, đối tượng
[…]
Điều 2. […]
Điều 3. Tổ chức thực hiện
[…]', 'Như trên'),
    ('THONG_CAO', 1, 'Thông cáo', 'Communiqué', '', '', '[…]', 'Như trên'),
    ('THONG_BAO', 1, 'Thông báo', 'Notice', '', '', 'Ủy ban nhân dân xã thông báo […] như sau:
1. Nội dung: […]
2. Thời gian: […]
3. Địa điểm: […]
Đề nghị […] biết, thực hiện.', 'Trưởng các bản
Đài Truyền thanh xã
Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('THONG_BAO', 2, 'Thông báo kết luận cuộc họp', 'Conclusions of a meeting', '', '', 'Ngày […], tại […], đồng chí […] chủ trì cuộc họp về […]. Dự họp có […].
Sau khi nghe […] báo cáo và ý kiến của các đại biểu, đồng chí […] kết luận như sau:
1. […]
2. Giao […] chủ trì, phối hợp với […] thực hiện […], xong trước ngày […].
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã thông báo để các đơn vị biết, thực hiện.', 'Các đơn vị dự họp
Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('HUONG_DAN', 1, 'Hướng dẫn', 'Guidance', '', '', 'Thực hiện […], Ủy ban nhân dân xã hướng dẫn một số nội dung như sau:
1. […]
2. […]
Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh về […] để được hướng dẫn.', 'Trưởng các bản
Lãnh đạo UBND xã'),
    ('CHUONG_TRINH', 1, 'Chương trình', 'Programme', '', '', 'I. MỤC TIÊU
[…]
II. NHIỆM VỤ, GIẢI PHÁP
1. […]
2. […]
III. TỔ CHỨC THỰC HIỆN
[…]', 'Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('KE_HOACH', 1, 'Kế hoạch', 'Plan', '', '', 'I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
[…]
2. Yêu cầu
[…]
II. NỘI DUNG
1. […]
2. […]
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã: […]
2. Phòng Kinh tế: […]
3. Phòng Văn hóa - Xã hội: […]
4. Trưởng các bản: […]
| STT | Nội dung công việc | Đơn vị chủ trì | Thời hạn |
| 1 | […] | […] | […] |
Trên đây là kế hoạch […]; trong quá trình thực hiện nếu có vướng mắc, các đơn vị báo cáo Ủy ban nhân dân xã để xem xét, giải quyết.', 'Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã
Trưởng các phòng, ban
Trưởng các bản'),
    ('PHUONG_AN', 1, 'Phương án', 'Scheme', '', '', 'I. CĂN CỨ, SỰ CẦN THIẾT
[…]
II. NỘI DUNG PHƯƠNG ÁN
1. […]
2. Lực lượng, phương tiện: […]
III. TỔ CHỨC THỰC HIỆN
[…]', 'Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('DE_AN', 1, 'Đề án', 'Proposal', '', '', 'Phần I
SỰ CẦN THIẾT, CĂN CỨ XÂY DỰNG ĐỀ ÁN
[…]
Phần II
NỘI DUNG ĐỀ ÁN
1. Mục tiêu: […]
2. Nhiệm vụ, giải pháp: […]
3. Kinh phí: […]
Phần III
TỔ CHỨC THỰC HIỆN
[…]', 'Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('DU_AN', 1, 'Dự án', 'Project', '', '', '1. Tên dự án: […]
2. Chủ đầu tư: […]
3. Mục tiêu, quy mô: […]
4. Địa điểm: […]
5. Tổng mức đầu tư, nguồn vốn: […]
6. Thời gian thực hiện: […]
7. Tổ chức thực hiện: […]', 'Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('BAO_CAO', 1, 'Báo cáo định kỳ', 'Periodic report', '', '', 'Thực hiện […], Ủy ban nhân dân xã báo cáo kết quả như sau:
I. KẾT QUẢ THỰC HIỆN
1. […]
2. […]
| STT | Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ (%) |
| 1 | […] | […] | […] | […] |
II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
[…]
III. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI
[…]
IV. ĐỀ XUẤT, KIẾN NGHỊ
[…]
Trên đây là báo cáo […] của Ủy ban nhân dân xã./.', 'UBND tỉnh (để b/c)
Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('BIEN_BAN', 1, 'Biên bản cuộc họp', 'Minutes of a meeting', '', '', 'Thời gian bắt đầu: […]
Địa điểm: […]
Thành phần tham dự: […]
Chủ trì: […]
Thư ký: […]
Nội dung:
1. […]
2. […]
Kết luận: […]
Cuộc họp kết thúc vào […] giờ […], ngày […] tháng […] năm […].', 'Các thành viên dự họp'),
    ('TO_TRINH', 1, 'Tờ trình', 'Submission', '[…]', '', 'Thực hiện […], Ủy ban nhân dân xã trình […] về […] như sau:
I. SỰ CẦN THIẾT
[…]
II. NỘI DUNG TRÌNH
1. […]
2. […]
III. ĐỀ XUẤT, KIẾN NGHỊ
[…]
Kính trình […] xem xét, quyết định./.', 'Như trên
Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('HOP_DONG', 1, 'Hợp đồng', 'Contract', '', 'Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015
Căn cứ nhu cầu và khả năng của hai bên', 'Hôm nay, ngày […], tại […], chúng tôi gồm:
Bên A: […]
Bên B: […]
Hai bên thống nhất ký hợp đồng với các điều khoản sau:
Điều 1. Nội dung công việc
[…]
Điều 2. Giá trị và phương thức thanh toán
[…]
Điều 3. Thời gian thực hiện
[…]
Điều 4. Trách nhiệm của mỗi bên
[…]
Điều 5. Điều khoản chung
Hợp đồng này có hiệu lực kể từ ngày ký, lập thành […] bản có giá trị như nhau.', 'Hai bên'),
    ('CONG_VAN', 1, 'Công văn', 'Official letter', '[…]', '', '[Nêu lý do, căn cứ.]
[Nội dung đề nghị, trả lời hoặc trao đổi.]
[Thời hạn, đầu mối liên hệ.]', 'Như trên
Lãnh đạo UBND xã'),
    ('CONG_VAN', 2, 'Công văn trả lời', 'Letter of reply', '[…]', '', 'Ủy ban nhân dân xã nhận được Văn bản số […] ngày […] của […] về […]. Sau khi xem xét, Ủy ban nhân dân xã có ý kiến như sau:
1. […]
2. […]
Ủy ban nhân dân xã trân trọng trả lời để […] biết, tổng hợp./.', 'Như trên
Lãnh đạo UBND xã'),
    ('CONG_VAN', 3, 'Công văn đính chính', 'Letter of correction', 'Các cơ quan, đơn vị nhận văn bản', '', 'Ngày […], Ủy ban nhân dân xã ban hành Văn bản số […] về […]. Do sơ suất về thể thức, kỹ thuật trình bày, Ủy ban nhân dân xã đính chính như sau:
1. Tại […], đã in: “[…]”.
2. Nay đính chính lại là: “[…]”.
Các nội dung khác giữ nguyên. Ủy ban nhân dân xã thông báo để các cơ quan, đơn vị biết, sử dụng đúng./.', 'Như trên
Lãnh đạo UBND xã'),
    ('CONG_VAN', 4, 'Công văn thu hồi văn bản', 'Letter of recall', 'Các cơ quan, đơn vị nhận văn bản', '', 'Ngày […], Ủy ban nhân dân xã ban hành Văn bản số […] về […]. Vì lý do […], Ủy ban nhân dân xã thu hồi văn bản nêu trên.
Đề nghị các cơ quan, đơn vị dừng xử lý, hủy bản điện tử trên hệ thống và thông báo lại cho Ủy ban nhân dân xã./.', 'Như trên
Lãnh đạo UBND xã'),
    ('CONG_DIEN', 1, 'Công điện', 'Official telegram', 'Trưởng các phòng, ban
Trưởng các bản', '', 'Theo […], […].
Để chủ động ứng phó, Chủ tịch Ủy ban nhân dân xã yêu cầu:
1. […]
2. […]
3. Tổ chức trực ban 24/24 giờ, báo cáo kịp thời về Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã./.', 'Như trên
Thường trực Đảng ủy (để b/c)
Thường trực HĐND xã (để b/c)
Chủ tịch, các PCT UBND xã'),
    ('BAN_GHI_NHO', 1, 'Bản ghi nhớ', 'Memorandum', '', '', 'Hôm nay, ngày […], tại […], hai bên gồm: […]
Hai bên cùng ghi nhận các nội dung sau:
1. […]
2. […]', 'Hai bên'),
    ('BAN_THOA_THUAN', 1, 'Bản thỏa thuận', 'Agreement', '', '', 'Hôm nay, ngày […], tại […], các bên gồm: […]
Các bên thống nhất thỏa thuận:
1. […]
2. […]
Thỏa thuận này có hiệu lực kể từ ngày ký.', 'Các bên'),
    ('GIAY_UY_QUYEN', 1, 'Giấy ủy quyền', 'Power of attorney', '', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư', 'Điều 1. Chủ tịch Ủy ban nhân dân xã ủy quyền cho ông (bà) […], chức vụ […], ký thừa ủy quyền các văn bản sau: […]
Điều 2. Thời hạn ủy quyền: từ ngày […] đến hết ngày […].
Điều 3. Người được ủy quyền không được ủy quyền lại cho người khác và chịu trách nhiệm trước pháp luật, trước Chủ tịch Ủy ban nhân dân xã về nội dung được ủy quyền.', 'Như Điều 1
Trưởng các phòng, ban'),
    ('GIAY_MOI', 1, 'Giấy mời', 'Invitation', '[…]', '', 'Ủy ban nhân dân xã trân trọng kính mời đại biểu tới dự […].
Chủ trì: […]
Thời gian: […]
Địa điểm: […]
Rất mong đại biểu đến dự đúng giờ, đủ thành phần./.', 'Như trên
Lãnh đạo UBND xã'),
    ('GIAY_GIOI_THIEU', 1, 'Giấy giới thiệu', 'Letter of introduction', '[…]', '', 'Ủy ban nhân dân xã trân trọng giới thiệu:
Ông (bà): […]
Chức vụ: […]
Được cử đến: […]
Về việc: […]
Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.
Giấy này có giá trị đến hết ngày […].', 'Như trên'),
    ('GIAY_NGHI_PHEP', 1, 'Giấy nghỉ phép', 'Leave permit', '', '', 'Xét đơn đề nghị nghỉ phép ngày […] của ông (bà) […], Ủy ban nhân dân xã cho phép:
Ông (bà): […]
Chức vụ: […]
Được nghỉ phép từ ngày […] đến hết ngày […] tại […].
Số ngày nghỉ nêu trên được tính vào thời gian nghỉ hằng năm.', 'Người có tên ở trên
Văn phòng HĐND và UBND xã'),
    ('PHIEU_GUI', 1, 'Phiếu gửi', 'Delivery slip', '[…]', '', 'Ủy ban nhân dân xã gửi kèm theo phiếu này các văn bản, tài liệu sau:
| STT | Văn bản, tài liệu | Số lượng |
| 1 | […] | […] |
Sau khi nhận được, đề nghị Quý cơ quan gửi lại phiếu này cho Ủy ban nhân dân xã.', 'Như trên'),
    ('PHIEU_CHUYEN', 1, 'Phiếu chuyển', 'Transfer slip', '[…]', '', 'Ủy ban nhân dân xã nhận được […] của […] về việc […].
Xét nội dung thuộc thẩm quyền giải quyết của […], Ủy ban nhân dân xã chuyển đến Quý cơ quan để xem xét, giải quyết theo quy định và thông báo kết quả cho […].', 'Như trên
[Người gửi đơn] (để biết)'),
    ('PHIEU_BAO', 1, 'Phiếu báo', 'Notification slip', '[…]', '', 'Ủy ban nhân dân xã báo để […] biết:
1. […]
2. […]', 'Như trên'),
    ('THU_CONG', 1, 'Thư công', 'Courtesy letter', '[…]', '', '[Lời chào, nội dung chúc mừng, cảm ơn hoặc chia buồn.]
Trân trọng./.', 'Như trên');
