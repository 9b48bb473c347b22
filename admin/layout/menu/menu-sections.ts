import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import AssessmentIcon from '@mui/icons-material/AssessmentOutlined';
import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import CategoryIcon from '@mui/icons-material/CategoryOutlined';
import ContactsIcon from '@mui/icons-material/ContactsOutlined';
import DrawIcon from '@mui/icons-material/DrawOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import EuroIcon from '@mui/icons-material/EuroOutlined';
import GavelIcon from '@mui/icons-material/GavelOutlined';
import ForestIcon from '@mui/icons-material/ForestOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import InventoryIcon from '@mui/icons-material/Inventory2Outlined';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import KeyIcon from '@mui/icons-material/KeyOutlined';
import MenuBookIcon from '@mui/icons-material/MenuBookOutlined';
import LanIcon from '@mui/icons-material/LanOutlined';
import NaturePeopleIcon from '@mui/icons-material/NaturePeopleOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import PieChartIcon from '@mui/icons-material/PieChartOutline';
import ReplayIcon from '@mui/icons-material/ReplayOutlined';
import RedeemIcon from '@mui/icons-material/RedeemOutlined';
import RuleIcon from '@mui/icons-material/RuleOutlined';
import ScienceIcon from '@mui/icons-material/ScienceOutlined';
import ShoppingBasketIcon from '@mui/icons-material/ShoppingBasketOutlined';
import TroubleshootIcon from '@mui/icons-material/TroubleshootOutlined';
import VpnLockIcon from '@mui/icons-material/VpnLockOutlined';
import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import type { SvgIconComponent } from '@mui/icons-material';

/** One line of the menu, shown when its resource exists and the person may list it. `label` is a message key. */
export type MenuEntry = {
  to: string;
  label: string;
  icon: SvgIconComponent;
  resource: string;
  /** What is kept there, as a message key; left out: what the resource says of itself. */
  purpose?: string;
};

export type MenuSection = { name: string; entries: MenuEntry[] };

const listOf = (resource: string, icon: SvgIconComponent): MenuEntry => ({
  to: `/${resource}`,
  label: `resources.${resource}.name`,
  icon,
  resource,
});

/** The menu from top to bottom. A feature adds its line here; who sees it follows from what they may open. */
export const menuSections: MenuSection[] = [
  { name: 'work', entries: [listOf('applications', InboxIcon), listOf('decisions', GavelIcon)] },
  { name: 'registers', entries: [listOf('companies', BusinessIcon), listOf('parties', ContactsIcon), listOf('signatories', DrawIcon), listOf('timber-operators', NaturePeopleIcon), listOf('nomenclature', CategoryIcon)] },
  {
    name: 'rules',
    entries: [
      listOf('rule-tables', RuleIcon),
      listOf('rule-table-versions', ArticleIcon),
      listOf('replays', ReplayIcon),
      listOf('determinations', ScienceIcon),
      listOf('currency-equivalents', EuroIcon),
      { to: '/rule-language', label: 'rule_book.reference.title', icon: MenuBookIcon, resource: 'rule-tables', purpose: 'rule_book.reference.card' },
      { to: '/register-of-defects', label: 'rule_book.defects.title', icon: FactCheckIcon, resource: 'rule-tables', purpose: 'rule_book.defects.card' },
    ],
  },
  { name: 'quotas', entries: [listOf('tariff-quotas', PieChartIcon), listOf('concessions', RedeemIcon), listOf('quota-requests', ShoppingBasketIcon)] },
  { name: 'certificates', entries: [listOf('certificates', VerifiedIcon), listOf('module-permits', LanIcon), listOf('module-certificates', VpnLockIcon), listOf('timber-statements', ForestIcon), listOf('verification-requests', TroubleshootIcon), listOf('form-stocks', InventoryIcon)] },
  { name: 'reports', entries: [listOf('reports', AssessmentIcon)] },
  {
    name: 'administration',
    entries: [listOf('users', PeopleIcon), listOf('api-keys', KeyIcon), listOf('audit-entries', HistoryIcon)],
  },
];
