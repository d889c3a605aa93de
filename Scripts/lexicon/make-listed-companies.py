#!/usr/bin/env python3
"""Makes companies-listed.tsv: the A-share companies that stand in both languages.

Usage: make-listed-companies.py INPUT-FOLDER OUTPUT-FILE

INPUT-FOLDER holds the lexicon sources as they were collected:
  a-share-bilingual/a_share.tsv   code, Chinese short name, industry, area, English name
  jieba-proper/jieba_proper.tsv   jieba dictionary words with their part of speech
  thuocl/THUOCL_*.txt             words of finance, computing and cars with document counts
  cc-cedict-subset/cedict_subset.u8, cn-adcodes/adcodes.csv (both only for checking; optional)
A file companies.tsv beside OUTPUT-FILE is read too: what is in it is left out here.

Licences of what the output is made of:
  a_share.tsv       MIT: foamliu/Auto-Trade and henrylin99/stock_web_app (codes, Chinese short
                    names), JerBouma/FinanceDatabase (English names)
  jieba-proper      MIT, Sun Junyi, jieba 0.42.1 (for checking names only)
  thuocl            MIT, THUNLP, Tsinghua University (for checking names only)
  cc-cedict-subset  CC BY-SA 4.0; only consulted to drop or mark names, nothing of it is copied
  cn-adcodes        MIT, cpca (place names, for checking only)

A name that also is an ordinary word is dropped; one that could be read as a word, a place or a part
of another word is marked with `~`, which means that it needs support in its document. When in doubt
the row goes.
"""

import csv
import pathlib
import re
import sys

COLUMNS = (
    "id type country parent english abbreviations englishVariants chinese chineseVariants ticker "
    "validFrom validUntil note"
).split()

COMMENT = """\
# Made by Scripts/lexicon/make-listed-companies.py from a_share.tsv; do not edit by hand.
# Codes and Chinese short names: foamliu/Auto-Trade, henrylin99/stock_web_app (both MIT licence).
# English names: JerBouma/FinanceDatabase (MIT licence).
# Names were checked against jieba and THUOCL (both MIT licence), CC-CEDICT (CC BY-SA 4.0; none of its text is here).
"""

LEGAL_FORM = re.compile(
    r"[\s,.()]+(co|company|ltd|limited|inc|incorporated|corp|corporation|plc|llc|group|"
    r"joint[ -]stock|stock|share|class [ahb])\.?[\s,.()]*$",
    re.IGNORECASE,
)

# Words that name no company: kinds of business, of goods, of bodies.
GENERIC = set(
    """
    a advanced agricultural agriculture air aircraft airport airlines alloy aluminium aluminum and
    animal apparatus appliance appliances auto automation automobile automotive aviation bank battery
    bearing beer bio biochemical biological biology biotech biotechnology brewery bridge building
    cable capital cement center central centre chain chemical chemicals chemistry city cloud coal
    coking commerce commercial communication communications composite construction control
    copper cosmetics creative cultural culture data decoration department design development
    diagnostics digital distribution east eastern eco ecology education electric electrical
    electricity electromechanical electronic electronics energy engine engineering enterprise
    enterprises entertainment environment environmental equipment estate expressway fashion fiber
    fibre film finance financial fishery food foods foodstuff for forestry furniture garment gas
    glass global gold grain great green group health healthcare heat heavy hi high highway holding
    holdings home hotel husbandry hydropower industrial industries industry information innovation
    institute instrument instruments insurance integrated integration intelligence intelligent
    international internet investment iron landscape laser leather life lighting liquor logistics
    machine machinery management manufacturing marine material materials mechanical media medical
    medicine metal metallurgical metals microelectronics mining modern motor national natural
    network new nonferrous north northeast northern northwest nuclear ocean of oil optical
    optoelectronic optoelectronics packaging paper parts petrochemical petroleum pharma
    pharmaceutical pharmaceuticals pharmacy pipe pipeline plastic plastics polymer port power
    precision printing product products property protection provincial public publishing rail railway
    rare real renewable research resource resources retail road rubber rural salt saving science
    sciences sci security securities semiconductor service services ship shipping silicon smart
    software solar solution solutions south southeast southern southwest space special sports stainless
    steel store supply system systems tech technologies technology telecom telecommunication
    telecommunications television testing textile the thermal times tire titanium tool tools tourism trade
    trading transmission transport transportation travel tungsten tv tyre urban utilities venture water
    west western wind wine wire wireless zinc zone hightech
    business catering challenge doctor dragon eagle first forever friendship gases hotels journey
    lighting medicines mineral minerals natural paints prosperity public seeds share shareholding
    everyday flying linkage phase red union united vision winner
    shoes star success sun supplies textiles top visual hydro machine motors pigments wheel
    """.split()
)

PLACES = set(
    """
    china chinese beijing shanghai tianjin chongqing hebei shanxi liaoning jilin heilongjiang jiangsu
    zhejiang anhui fujian jiangxi shandong henan hubei hunan guangdong hainan sichuan guizhou yunnan
    shaanxi gansu qinghai taiwan inner mongolia guangxi tibet ningxia xinjiang hong kong macau macao
    shenzhen guangzhou hangzhou nanjing wuhan chengdu xian xi'an suzhou wuxi changzhou nantong ningbo
    wenzhou jiaxing huzhou shaoxing jinhua taizhou zhoushan quzhou lishui hefei wuhu bengbu huainan
    maanshan ma'anshan huaibei tongling anqing huangshan chuzhou fuyang luan bozhou xuancheng fuzhou
    xiamen putian sanming quanzhou zhangzhou nanping longyan ningde nanchang jingdezhen pingxiang
    jiujiang xinyu yingtan ganzhou jian yichun shangrao jinan qingdao zibo zaozhuang dongying yantai
    weifang jining taian weihai rizhao linyi dezhou liaocheng binzhou heze zhengzhou kaifeng luoyang
    pingdingshan anyang hebi xinxiang jiaozuo puyang xuchang luohe sanmenxia nanyang shangqiu xinyang
    zhoukou zhumadian huangshi shiyan yichang xiangyang ezhou jingmen xiaogan jingzhou huanggang
    changsha zhuzhou xiangtan hengyang shaoyang yueyang changde zhangjiajie yiyang chenzhou yongzhou
    huaihua loudi shaoguan zhuhai shantou foshan jiangmen zhanjiang maoming zhaoqing huizhou meizhou
    shanwei heyuan yangjiang qingyuan dongguan zhongshan chaozhou jieyang yunfu nanning liuzhou guilin
    wuzhou beihai haikou sanya zigong panzhihua luzhou deyang mianyang guangyuan suining neijiang
    leshan nanchong meishan yibin guangan dazhou yaan bazhong ziyang guiyang liupanshui zunyi anshun
    kunming qujing yuxi baoshan zhaotong lijiang lhasa tongchuan baoji xianyang weinan yanan hanzhong
    yulin ankang shangluo lanzhou jiayuguan jinchang baiyin tianshui wuwei zhangye pingliang jiuquan
    xining yinchuan shizuishan urumqi karamay shenyang dalian anshan fushun benxi dandong jinzhou
    yingkou fuxin liaoyang panjin tieling chaoyang huludao changchun siping liaoyuan tonghua baishan
    songyuan harbin qiqihar daqing mudanjiang jiamusi taiyuan datong yangquan changzhi jincheng
    shuozhou jinzhong yuncheng xinzhou linfen lvliang shijiazhuang tangshan qinhuangdao handan xingtai
    baoding zhangjiakou chengde cangzhou langfang hengshui hohhot baotou wuhai chifeng tongliao ordos
    hulunbuir kunshan jiangyin zhangjiagang changshu yixing taicang yangzhou zhenjiang lianyungang
    yancheng huaian xuzhou suqian yangtze pearl river pudong bohai asia pacific tianshan jinling
    jiangnan huadong nanfang dongfang
    """.split()
)

# Chinese short names that are ordinary words, technologies, things or other bodies.
WORDS = set(
    """
    万年青 三元股份 三只松鼠 三峡旅游 三峡水利 东北制药 东北证券 东方明珠 中关村 中原高速 中国中期 中国动力
    中国医药 中国武夷 中国海诚 中国船舶 中国重工 丽江股份 九华旅游 交运股份 人民同泰 人民网 保税科技
    先锋新材 先锋电子 光线传媒 全新好 北大医药 北方国际 北方股份 北部湾港 华东医药 南京高科 南方泵业
    厦门港务 厦门空港 唐山港 四川路桥 国新能源 国际实业 城市传媒 外高桥 大众交通 大众公用 大富科技 大悦城
    大湖股份 天下秀 天地数码 天地源 天地科技 太阳能 好想你 安徽建工 家家悦 峨眉山 市北高新 幸福蓝海
    广东建工 广西能源 数字政通 数字认证 数据港 新农开发 新华传媒 新华网 新华都 新大陆 新疆火炬 日照港
    时代新材 曲江文旅 标准股份 桂林旅游 步步高 民生控股 江山股份 江西长运 泰山石油 浦东金桥 海南发展
    海南海药 深圳新星 爱婴室 现代投资 珠海港 甘肃能源 生意宝 生物股份 白云机场 精工科技 精工钢构 红旗连锁
    美丽生态 美好置业 老百姓 苏州高新 葛洲坝 西藏旅游 西部牧业 赤峰黄金 远望谷 连云港 通用电梯 重庆啤酒
    重庆建工 重庆港 锦州港 长江传媒 长江通信 长白山 陆家嘴 青岛港 顺利办 高能环境 黄山旅游 黑芝麻 电工合金
    建设工业 航天工程 海量数据 节能风电 氯碱化工 西部创业 海南机场 湖南白银 杭州高新 长春高新 浙江新能
    上海临港 友好集团 合金投资 大连友谊 龙江交通 广东明珠 超声电子 创业黑马 视觉中国 首都在线 生物 节能
    亚太 国华 高升 新光 智慧农业
    线上线下 广电网络 湖北广电 广西广电 开创国际 新天然气 山西高速 科创信息 共同药业 大有能源 南京公用
    中山公用 中央商场 第一医药 杭州园林 陕天然气 国民技术 建工修复 航天智造 科创新源 天府文旅 山西焦煤
    卓越新能 万业企业 天地在线 测绘股份 园林股份 隧道股份 统一股份 动力新科 南京商旅 骅威文化 甘肃能化
    西安饮食 中创环保 宜通世纪 海新能科 万通发展 科新发展 盈新发展 天山股份 中亚股份
    """.split()
)

CHINESE = re.compile(r"[\u4e00-\u9fff]")


def short_name(name):
    """The short name as a press text has it: without exchange marks and share class."""
    name = name.translate(str.maketrans("ＡＢ　", "AB ")).replace(" ", "")
    name = re.sub(r"^(?:S?\*?ST|SST|XD|XR|DR|NST|N|C|G)(?=[\u4e00-\u9fffA-Z])", "", name)
    name = re.sub(r"-(?:U|W|UW|WD|D|R)$", "", name)
    return re.sub(r"(?<=[\u4e00-\u9fff])[AB]$|\(退市\)|（退市）|退市?$|退$", "", name)


def english_name(name):
    """The English name without its legal forms, spelt with usual capitals; empty if useless."""
    name = re.sub(r"\s+", " ", name.replace("’", "'")).strip(" .,;")
    name = re.sub(r"\s*\((?:group|holdings?|china|stock)\)\s*", " ", name, flags=re.IGNORECASE)
    name = re.sub(r"\b(?:co|inc|corp)\s*[.,]+\s*(?=ltd|limited|,|$)", "Co ", name, flags=re.IGNORECASE)
    while True:
        shorter = LEGAL_FORM.sub("", name).strip(" .,;&()-")
        if shorter == name or not shorter:
            break
        name = shorter
    name = re.sub(r"\s+", " ", name).strip()
    if name.isupper() or name.islower():
        name = name.title().replace("'S", "'s")
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 &.,'+/-]*", name):
        return ""
    if re.search(r"\b(?:co|ltd|limited|company|corp|inc|class)\b|[a-z]Co$|\band$|\bby$|&$", name, re.IGNORECASE):
        return ""  # a legal form is left inside: the entry is damaged
    words = [word.lower().strip(".,") for word in re.split(r"[ &/-]+", name) if word]
    proper = [word for word in words if word not in GENERIC and word not in PLACES]
    if len(name.split()) < 2 or not any(len(word) > 2 for word in proper):
        return ""
    return name


def lines(path):
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


class CommonNames:
    """Says whether a Chinese name is also a word or a place."""

    def __init__(self, folder):
        self.places = set()
        self.words = set()
        self.proper = set()
        for row in lines(folder / "jieba-proper" / "jieba_proper.tsv"):
            word, _, kind = row.split("\t")
            (self.places if kind == "ns" else self.proper).add(word)
        for path in sorted((folder / "thuocl").glob("THUOCL_*.txt")):
            self.words.update(row.split()[0] for row in lines(path) if row.split())
        for row in lines(folder / "cc-cedict-subset" / "cedict_subset.u8"):
            if not row.startswith("#") and len(row.split()) > 1:
                self.proper.add(row.split()[1])
        for row in lines(folder / "cn-adcodes" / "adcodes.csv"):
            for cell in row.split(","):
                if CHINESE.search(cell):
                    self.places.add(cell)
                    self.places.add(re.sub(r"(?:特别行政区|自治[区州县]|省|市|县|区)$", "", cell))

    # What the end of a name says: with it a listed name is a firm's and hardly anything else's.
    FIRM = re.compile(
        r"(?:股份|集团|控股|科技|电子|生物|药业|制药|医药|证券|银行|实业|化工|电气|电器|机械|重工|"
        r"环保|环境|新材|通信|软件|信息|传媒|精密|精工|光电|微|智能|医疗|食品|汽车|动力|能源|"
        r"材料|材|工业|建设|地产|置业|装备|仪器|仪表|技术|网络|数据|创新|锂业|稀土|钢铁|铝业|矿业|"
        r"水泥|纸业|股|轮胎|玻璃|纺织|家居|物流|航空|港口|燃气|热电|电力|水务|文化|旅游|教育|"
        r"种业|牧业|水产|农业|乳业|酒业|啤酒|发展|投资|国际|商业|百货|超市|特钢|管业|线缆|电缆|"
        r"轴承|股权|机电|机床|特材|芯|半导体|系统|互联|数码|微电|健康|基因|照明|家纺|服饰|印刷|包装)$"
    )

    def verdict(self, name):
        """`drop`, `mark` or `keep`."""
        if name in WORDS or name in self.places or len(name) < 2:
            return "drop"
        if not CHINESE.search(name):
            return "mark"
        known = name in self.words or name in self.proper
        # A firm's ending on a place, or on nothing but common parts, still reads as plain words.
        ending = self.FIRM.search(name)
        rest = name[: ending.start()] if ending else name
        if ending and rest in self.places:
            return "keep" if ending.group() in {"股份", "集团", "控股"} else "mark"
        if ending and (not rest or rest in COMMON_PARTS):
            return "mark" if ending.group() in {"股份", "集团", "控股"} else "drop"
        if len(name) <= 2:
            return "mark"
        if len(name) == 3:
            return "keep" if not known and (ending or name[-1] in FOREIGN_SOUNDS) else "mark"
        if known and not ending:
            return "mark"
        return "keep"


COMMON_PARTS = set(
    """
    中国 国际 国家 全国 中央 世纪 时代 现代 未来 先进 高新 高科 新 大 东方 西部 北方 南方 东部 中部 华东 华北 华南
    华中 西南 西北 东北 长江 黄河 太湖 海洋 海南 大地 天地 太阳 阳光 光明 光大 红旗 人民 民生 民众 大众 通用 综合
    标准 精密 智能 智慧 数字 信息 数据 网络 互联 电子 电气 电力 机械 机电 化工 石化 石油 煤炭 钢铁 有色 稀土 黄金
    生物 医药 医疗 健康 环境 环保 生态 绿色 低碳 节能 新能 能源 动力 氢能 核电 风电 光电 光伏 激光 航天 航空 卫星
    船舶 海工 铁路 高铁 交通 汽车 轨道 物流 港口 建筑 工程 装备 材料 金属 纺织 食品 农业 种业 渔业 畜牧 林业 水利 水务
    文化 传媒 旅游 教育 科技 技术 创新 创业 投资 金融 商业 贸易 城市 城建 市政 乡村 安全 公共 民用 军工 国防 科学 首都
    京津冀 长三角 珠三角 大湾区 一带一路
    """.split()
)


# Last characters of names that are made for their sound; hardly a word ends with them.
FOREIGN_SOUNDS = set("克达特德斯泰拓纳凯诺思莱韦维锐")


def already_known(path):
    """Codes and names of the curated table."""
    codes, names = set(), set()
    rows = [row for row in lines(path) if not row.startswith("#")]
    for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
        codes.update(re.findall(r"\d{6}(?=\.S[HZ]|\.BJ)", row["ticker"]))
        for column in ("english", "abbreviations", "englishVariants", "chinese", "chineseVariants"):
            for form in (row[column] or "").split(";"):
                if form:
                    names.add(folded(form.rstrip("~")))
    return codes, names


def folded(name):
    return re.sub(r"[\s-]+", " ", name).lower()


def exchange(code):
    if code.startswith(("60", "68")):
        return "SH"
    if code.startswith(("00", "30")):
        return "SZ"
    return "BJ" if code[0] in "489" else ""


def make_rows(folder, curated):
    codes, names = already_known(curated)
    common = CommonNames(folder)
    with (folder / "a-share-bilingual" / "a_share.tsv").open(encoding="utf-8", newline="") as file:
        source = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    rows = []
    for share in source:
        code = share["code"]
        chinese = short_name(share["name_zh_short"] or "")
        if not chinese or not share["name_en"] or code in codes or not exchange(code):
            continue
        english = english_name(share["name_en"])
        verdict = common.verdict(chinese)
        if "ST" in share["name_zh_short"] and len(chinese) < 3:
            verdict = "cut"  # the exchange's mark has cut the name
        if folded(chinese) in names or verdict == "drop":
            continue
        if folded(english) in names:
            english = ""
        if verdict == "cut":
            chinese = ""
        if not english and verdict != "keep":
            continue  # nothing clear would be left
        rows.append(
            {
                "id": f"cn-{code}",
                "country": "cn",
                "english": english,
                "chinese": chinese + ("~" if verdict == "mark" else ""),
                "ticker": f"{code}.{exchange(code)}",
            }
        )
    return without_doubles(rows)


def without_doubles(rows):
    """A form that stands twice goes from both rows; a row without any form goes too."""
    for column in ("english", "chinese"):
        count = {}
        for row in rows:
            form = folded(row[column].rstrip("~"))
            count[form] = count.get(form, 0) + 1
        for row in rows:
            if count[folded(row[column].rstrip("~"))] > 1:
                row[column] = ""
    return sorted(
        (row for row in rows if row["english"] or (row["chinese"] and not row["chinese"].endswith("~"))),
        key=lambda row: row["id"],
    )


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__.split("\n\n")[1])
    folder, output = map(pathlib.Path, sys.argv[1:])
    rows = make_rows(folder, output.parent / "companies.tsv")
    text = "\t".join(COLUMNS) + "\n" + COMMENT
    text += "".join("\t".join(row.get(column, "") for column in COLUMNS) + "\n" for row in rows)
    output.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(rows)} companies in {output}")


if __name__ == "__main__":
    main()
